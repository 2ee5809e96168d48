/* malloc_pair.c - pairs of malloc and free of one size. */
#include <stdlib.h>
#include "loop.h"

void library(long n)
{
	while (n--) {
		void *p = malloc(size);

		keep(p);
		free(p);
	}
}

/* calloc.c - pairs of calloc and free of one size. */
#include <stdlib.h>
#include "loop.h"

void library(long n)
{
	while (n--) {
		void *p = calloc(1, size);

		keep(p);
		free(p);
	}
}

/*
 * malloc_merge.c - two pairs of malloc and free at once: the blocks are neighbours,
 * so that the chunk that is freed second can merge with the first.
 */
#include <stdlib.h>
#include "loop.h"

void library(long n)
{
	while (n--) {
		void *p = malloc(size), *q = malloc(size);

		keep(p);
		keep(q);
		free(p);
		free(q);
	}
}

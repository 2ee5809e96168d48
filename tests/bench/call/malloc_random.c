/* malloc_random.c - 1,000 blocks of random sizes, one of which is replaced. */
#include <stdlib.h>
#include "loop.h"

static unsigned draw(unsigned n)
{
	static unsigned seed = 1;

	seed = seed * 1664525 + 1013904223;
	return (unsigned long long)seed * n >> 32;
}

void library(long n)
{
	static void *blocks[1000];

	/* The first time, without the page faults of a heap that grows. */
	if (!blocks[0])
		n += 50000;
	while (n--) {
		void **p = &blocks[draw(1000)];

		free(*p);
		*p = malloc(1 + draw((unsigned)size));
		keep(*p);
	}
}

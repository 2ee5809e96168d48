/* qsort.h - sorts size ints whose order value(i) gives, n times. */
#include <stdlib.h>
#include "loop.h"

static int by_int(const void *a, const void *b)
{
	int i = *(const int *)a, j = *(const int *)b;

	return (i > j) - (i < j);
}

void library(long n)
{
	static int before[LARGEST], ints[LARGEST];
	size_t i;

	for (i = 0; i < size; i++)
		before[i] = value((unsigned)i);
	while (n--) {
		for (i = 0; i < size; i++)
			ints[i] = before[i];
		keep(ints);
		qsort(ints, size, sizeof *ints, by_int);
		keep(ints);
	}
}

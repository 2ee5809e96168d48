/* qsort_random.c - qsort of ints in random order. */
static int value(unsigned i)
{
	static unsigned seed = 1;

	seed = seed * 1664525 + 1013904223;
	return (int)(i ^ seed);
}
#include "qsort.h"

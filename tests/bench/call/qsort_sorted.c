/* qsort_sorted.c - qsort of ints that are sorted already. */
static int value(unsigned i)
{
	return (int)i;
}
#include "qsort.h"

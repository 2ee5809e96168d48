/* qsort_equal.c - qsort of ints that are equal. */
static int value(unsigned i)
{
	return (int)(i & 0);
}
#include "qsort.h"

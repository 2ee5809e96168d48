/* qsort_reversed.c - qsort of ints in the opposite order. */
static int value(unsigned i)
{
	return -(int)i;
}
#include "qsort.h"

/*
 * __floatundisf.c - uint64_t to float through double. If the first step
 * rounded, the second could see a tie that is none. So where x has more bits
 * than a double holds, one sticky bit replaces the low ones: too low for a
 * float's mantissa, it only decides ties.
 */
#include "builtins.h"

float __floatundisf(uint64_t x)
{
	if (x >> 53)
		x = (x & -0x1000) | (x & 0xfff ? 0x800 : 0);
	return (float)__floatundidf(x);
}

/*
 * __floatundisf.c - uint64_t to float through double. If the first conversion
 * rounded, its result could be a tie for the second although x is not. So if x
 * has more bits than a double holds, one sticky bit replaces the low 12: it is
 * below a float's mantissa, and only breaks ties.
 */
#include "builtins.h"

float __floatundisf(uint64_t x)
{
	if (x >> 53)
		x = (x & -0x1000) | (x & 0xfff ? 0x800 : 0);
	return (float)__floatundidf(x);
}

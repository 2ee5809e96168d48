/*
 * __floatundisf.c - 64 bits to float, by way of double. That must not round,
 * or the result is rounded twice: so where it would, one bit, too low to be
 * seen in a float but for a tie, stands for all that are below.
 */
#include <stdint.h>

double __floatundidf(uint64_t x);

float __floatundisf(uint64_t x)
{
	if (x >> 53)
		x = (x & -0x1000) | (x & 0xfff ? 0x800 : 0);
	return (float)__floatundidf(x);
}

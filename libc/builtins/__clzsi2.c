/*
 * __clzsi2.c - counts the leading zero bits of x, on machines without an
 * instruction for that. Binary search.
 */
#include <stdint.h>

int __clzsi2(uint32_t x)
{
	int n = 32, half;

	for (half = 16; half; half >>= 1)
		if (x >> half) {
			x >>= half;
			n -= half;
		}
	return n - (int)x;	/* x is 1 now, or 0 if it was */
}

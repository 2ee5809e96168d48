/*
 * __clzsi2.c - how many high bits are clear, halving where to look: compilers
 * ask for it where the machine can't tell.
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
	return n - (int)x;
}

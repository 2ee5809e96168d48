/* __ffsdi2.c - the number of the lowest bit set, from 1; 0 if x is 0. */
#include <stdint.h>

int __ffsdi2(uint64_t x)
{
	uint32_t low = (uint32_t)x, high = (uint32_t)(x >> 32);

	if (low)
		return __builtin_ctz(low) + 1;
	return high ? __builtin_ctz(high) + 33 : 0;
}

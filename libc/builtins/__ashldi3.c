/*
 * __ashldi3.c - a 64-bit shift to the left, called by clang at -Os where long has
 * 32 bits. It shifts 32-bit halves: a 64-bit shift by n would call this function.
 */
#include <stdint.h>

uint64_t __ashldi3(uint64_t x, int n)
{
	uint32_t low = (uint32_t)x, high = (uint32_t)(x >> 32);

	if (n & 32) {
		high = low << (n & 31);
		low = 0;
	} else if (n) {
		high = high << n | low >> (32 - n);
		low <<= n;
	}
	return (uint64_t)high << 32 | low;
}

/*
 * __ashlti3.c - a 128-bit shift to the left, which clang calls on sparc64. In
 * 64-bit shifts by a variable: a 128-bit one would call this function.
 */
#include "builtins.h"

#ifdef __SIZEOF_INT128__
uint128 __ashlti3(uint128 x, int n)
{
	uint64_t low = (uint64_t)x, high = (uint64_t)(x >> 64);

	if (n & 64) {
		high = low << (n & 63);
		low = 0;
	} else if (n) {
		high = high << n | low >> (64 - n);
		low <<= n;
	}
	return (uint128)high << 64 | low;
}
#endif

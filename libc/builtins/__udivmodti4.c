/*
 * __udivmodti4.c - uint128 division. One 64-bit division determines the high
 * half of the quotient if the divisor has 64 bits; then at most 64 bits remain,
 * found one at a time.
 */
#include "builtins.h"

#ifdef __SIZEOF_INT128__
static int leading_zeros(uint128 x)
{
	uint64_t high = (uint64_t)(x >> 64);

	return high ? __builtin_clzll(high) : 64 + __builtin_clzll((uint64_t)x);
}

uint128 __udivmodti4(uint128 n, uint128 d, uint128 *remainder)
{
	uint64_t high = (uint64_t)(n >> 64), divisor = (uint64_t)d;
	uint128 quotient = 0, low_bits = 0;
	int shift;

	if (!(d >> 64) && high >= divisor) {
		quotient = (uint128)(high / divisor) << 64;
		n = (uint128)(high % divisor) << 64 | (uint64_t)n;
	}
	if (n >= d) {
		shift = leading_zeros(d) - leading_zeros(n);
		for (d <<= shift; shift >= 0; shift--, d >>= 1) {
			low_bits <<= 1;
			if (n >= d) {
				n -= d;
				low_bits |= 1;
			}
		}
	}
	if (remainder)
		*remainder = n;
	return quotient | low_bits;
}
#endif

/*
 * __udivmoddi4.c - 64-bit division without a 64-bit instruction.
 *
 * A 32-bit division gives the high half of the quotient; shift-and-subtract
 * finds the bits of the low half one by one.
 */
#include "builtins.h"

uint64_t __udivmoddi4(uint64_t n, uint64_t d, uint64_t *remainder)
{
	uint32_t high = (uint32_t)(n >> 32), divisor = (uint32_t)d;
	uint64_t q = 0;
	int shift = 31;

	if (d >> 32) {
		/* The quotient fits in 32 bits; no shift of d may lose a bit. */
		while (shift && d << shift >> shift != d)
			shift--;
	} else if (high >= divisor) {
		q = (uint64_t)(high / divisor) << 32;
		n = (uint64_t)(high % divisor) << 32 | (uint32_t)n;
	}
	for (; shift >= 0; shift--)
		if (n >= d << shift) {
			n -= d << shift;
			q |= (uint64_t)1 << shift;
		}
	if (remainder)
		*remainder = n;
	return q;
}

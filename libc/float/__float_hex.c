/* __float_hex.c - hexadecimal digits: a leading 1, then all other bits. */
#include <stdint.h>
#include "parts.h"

/* Shift m left by k bits, 0 < k < 32, and return the bits shifted out. */
static unsigned shift_out(uint32_t *m, int k)
{
	unsigned out = 0;
	int i;

	for (i = FLOAT_WORDS; i--; ) {
		uint32_t w = m[i];

		m[i] = w << k | out;
		out = w >> (32 - k);
	}
	return out;
}

int __float_hex(uint32_t *buffer, struct float_parts *f, int *point)
{
	char *d = (char *)buffer;
	enum { LAST = 8 * FLOAT_WORDS };	/* the index of the leading 1 */
	int i = LAST, k = 0;

	do
		k++;
	while (!shift_out(f->significand, 1));
	/* The significand has 4 * LAST bits: the kth from the top is the 1. */
	*point = LAST - (f->exponent + 4 * LAST - k);
	d[i] = '1';
	while (i--)
		d[i] = '0' + shift_out(f->significand, 4);
	return LAST + 1;
}

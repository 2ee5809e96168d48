/*
 * __float_decimal.c - a binary value in decimal, exactly.
 *
 * A value m * 2^e is a whole number if e >= 0, else m * 5^-e / 10^-e: in both
 * cases one whole number in decimal, built by multiplication only, and the
 * place of its point.
 */
#include <stdint.h>
#include "float/parts.h"

#define BASE 1000000000

/*
 * a = a * k + carry, in base 10^9, lowest word first; returns its length. The
 * carry of x is x / 10^9, by a multiplication that may be one too low: with
 * k <= 2^28, x is below 2^58 and no 64-bit division is needed.
 */
static int scale(uint32_t *a, int n, uint32_t k, uint32_t carry)
{
	int i;

	for (i = 0; i < n; i++) {
		uint64_t x = (uint64_t)a[i] * k + carry;

		carry = (x >> 28) * ((1ULL << 60) / BASE) >> 32;
		a[i] = x - (uint64_t)carry * BASE;
		if (a[i] >= BASE) {
			a[i] -= BASE;
			carry++;
		}
	}
	if (carry)
		a[n++] = carry;
	return n;
}

/* The i-th of the 16-bit halves of r's words, from the highest. */
static uint32_t half(const struct float_parts *r, int i)
{
	return r->whole[i / 2] >> (i % 2 ? 0 : 16) & 0xffff;
}

int __float_decimal(uint32_t *a, const struct float_parts *r, int *point)
{
	char *d = (char *)a;
	uint32_t base = 2;
	int halves = 2 * FLOAT_WORDS, t = r->exponent, n = 0, i, j;

	/* Simple values have few bits. */
	for (; t <= -16 && !half(r, halves - 1); t += 16)
		halves--;
	for (i = 0; i < halves; i++)
		n = scale(a, n, 1 << 16, half(r, i));
	if (t < 0) {
		base = 5;
		*point = t = -t;
	}
	while (t) {
		uint32_t k = 1;

		for (; t && k <= (1 << 28) / base; t--)
			k *= base;
		n = scale(a, n, k, 0);
	}
	/* Nine digits take the place of two words and more: from above. */
	for (i = n; i--; ) {
		uint32_t w = a[i];

		for (j = 9 * i; j < 9 * i + 9; j++) {
			uint32_t tenth = (uint64_t)w * 0xcccccccd >> 35;

			d[j] = '0' + (w - 10 * tenth);
			w = tenth;
		}
	}
	return 9 * n;
}

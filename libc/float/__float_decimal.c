/*
 * __float_decimal.c - convert a binary value to decimal, exactly.
 *
 * m * 2^e is an integer if e >= 0. Otherwise it equals m * 5^-e / 10^-e. Either
 * way only multiplication is needed: the digits are those of one big integer,
 * m * 2^e or m * 5^-e, and in the second case -e of them follow the point.
 */
#include <stdint.h>
#include "parts.h"

#define BASE 1000000000

/*
 * a = a * k + carry, where a has n words in base 10^9, lowest first, and
 * k <= 2^28. Returns the new number of words.
 *
 * The carry is x / 10^9, without a 64-bit division. x < 2^58, because a word
 * is below 2^30. floor(2^60 / 10^9) has 31 bits and x >> 28 has at most 30, so
 * their product fits in 64 bits. It is about x * 2^32 / 10^9.
 * Truncation makes the quotient too low by at most 1, which the comparison
 * with BASE corrects.
 */
static int multiply_add(uint32_t *a, int n, uint32_t k, uint32_t carry)
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

/* The i-th 16-bit half of the significand's words, from the highest. */
static uint32_t half(const struct float_parts *f, int i)
{
	return f->significand[i / 2] >> (i % 2 ? 0 : 16) & 0xffff;
}

int __float_decimal(uint32_t *a, const struct float_parts *f, int *point)
{
	char *d = (char *)a;
	uint32_t base = 2;
	int halves = 2 * FLOAT_WORDS, e = f->exponent, n = 0, i, j;

	/* Drop trailing zero bits, so that simple values take few steps. */
	for (; e <= -16 && !half(f, halves - 1); e += 16)
		halves--;
	for (i = 0; i < halves; i++)
		n = multiply_add(a, n, 1 << 16, half(f, i));
	if (e < 0) {
		base = 5;
		e = -e;
		*point = e;
	}
	while (e) {
		uint32_t k = 1;

		for (; e && k <= (1 << 28) / base; e--)
			k *= base;
		n = multiply_add(a, n, k, 0);
	}
	/*
	 * Unpack in place. Each word of 4 bytes becomes 9 bytes of digits, so
	 * start with the highest word.
	 */
	for (i = n; i--; ) {
		uint32_t w = a[i];

		for (j = 9 * i; j < 9 * i + 9; j++) {
			/* w / 10: 0xcccccccd is 2^35 / 10, rounded up. */
			uint32_t tenth = (uint64_t)w * 0xcccccccd >> 35;

			d[j] = '0' + (w - 10 * tenth);
			w = tenth;
		}
	}
	return 9 * n;
}

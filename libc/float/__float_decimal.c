/*
 * __float_decimal.c - convert a binary value to decimal, exactly.
 *
 * m is multiplied or divided by powers of two, in words of 9 digits. A division
 * adds digits below and leaves zeros above, so that only as many words are kept
 * as the caller asks for.
 */
#include <limits.h>
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

int __float_decimal(uint32_t *a, const struct float_parts *f, int digits,
	int *point)
{
	char *d = (char *)a;
	int e = f->exponent, n = 0, dropped = 0, i, j;
	/* The first word may have one digit only, and one more is for rounding. */
	int words = digits / 9 + 3;
	/*
	 * An integer grows upwards. A fraction grows downwards from the end of
	 * the buffer; m * 2^31 has at most 5 words.
	 */
	uint32_t *units = e < 0 ? a + FLOAT_DIGITS / 4 - 5 : a;
	uint32_t *low = units, *high, *w;

	for (i = 0; i < FLOAT_WORDS; i++) {
		n = multiply_add(low, n, 1 << 16, f->significand[i] >> 16);
		n = multiply_add(low, n, 1 << 16, f->significand[i] & 0xffff);
	}
	/* The exponent becomes 0, or -32 for each step of division. */
	while (e > 0 || e % 32) {
		int k = e > 0 ? e : e & 31;

		if (k > 28)
			k = 28;
		n = multiply_add(low, n, 1 << k, 0);
		e -= k;
	}
	high = low + n;
	for (; e; e += 32) {
		uint32_t remainder = 0;

		for (w = high; w > low || remainder; ) {
			uint64_t x;

			if (w == low)
				*--low = 0;
			x = (uint64_t)remainder * BASE + *--w;
			*w = x >> 32;
			remainder = (uint32_t)x;
		}
		while (!high[-1])
			high--;
		/* Five words more may precede a fraction, and three may be wrong. */
		for (; high - low > words + 8; low++)
			dropped = 1;
	}
	/*
	 * Each of up to 520 divisions dropped less than a unit of the lowest
	 * word, of a value that may since have lost its highest word. So the
	 * true value is larger by less than 520 units of the second word. In
	 * the unlikely case that these carry beyond the third, keep all.
	 */
	if (dropped && low[2] == BASE - 1)
		return __float_decimal(a, f, INT_MAX, point);
	/* Of the words below it only matters whether they are 0. */
	for (; (high < units ? high : units) - low > words; low++)
		dropped |= *low != 0;
	*low |= dropped;	/* more than a half, in rounding */
	*point = 9 * (units - low);
	n = high - low;
	for (i = 0; i < n; i++)
		a[i] = low[i];
	/*
	 * Unpack in place. Each word of 4 bytes becomes 9 bytes of digits, so
	 * start with the highest word.
	 */
	for (i = n; i--; ) {
		uint32_t word = a[i];
		char *digit = d + 9 * i;

		for (j = 0; j < 9; j++) {
			/* word / 10: 0xcccccccd is 2^35 / 10, rounded up. */
			uint32_t tenth = (uint64_t)word * 0xcccccccd >> 35;

			*digit++ = '0' + (word - 10 * tenth);
			word = tenth;
		}
	}
	return 9 * n;
}

/*
 * big.h - the big integers of __float_parse.c. They are large enough for every
 * text but those whose exponent alone says that they overflow or are 0.
 */
#ifndef BIG_H
#define BIG_H

#include <stdint.h>
#include "parts.h"

/*
 * The most digits that can decide between two neighbouring values of a type
 * whose smallest subnormal is 2^min_exponent. If any digit after them is not 0,
 * they are all replaced by a single 1.
 */
#define MAX_DIGITS(min_exponent, mantissa) \
	(-(min_exponent) * 7 / 10 + (mantissa) / 3 + 20)
/* 10^MAX_EXPONENT overflows and 10^-MAX_EXPONENT is 0. */
#define MAX_EXPONENT(min_exponent) (-(min_exponent) * 4 / 10)
/* Enough for 10^MAX_DIGITS and for 5^(MAX_DIGITS + MAX_EXPONENT). */
#define WORDS ((MAX_DIGITS(FLOAT_MIN_EXPONENT, __LDBL_MANT_DIG__) + \
	MAX_EXPONENT(FLOAT_MIN_EXPONENT)) * 7 / 3 / 32 + 8)

struct big {
	int n;			/* words in use; the highest is not 0 */
	uint32_t w[WORDS];	/* lowest first */
};

static inline void big_set(struct big *b, uint64_t v)
{
	b->w[0] = (uint32_t)v;
	b->w[1] = v >> 32;
	b->n = b->w[1] ? 2 : b->w[0] != 0;
}

/* b = b * k + carry */
static inline void big_multiply_add(struct big *b, uint32_t k, uint32_t carry)
{
	int i;

	for (i = 0; i < b->n; i++) {
		uint64_t x = (uint64_t)b->w[i] * k + carry;

		b->w[i] = (uint32_t)x;
		carry = x >> 32;
	}
	if (carry)
		b->w[b->n++] = carry;
}

static inline int big_bit_length(const struct big *b)
{
	uint32_t top = b->w[b->n - 1];
	int n = 32 * b->n - 31;

	while (top >>= 1)
		n++;
	return n;
}

static inline void big_shift_left(struct big *b, int k)
{
	int words = k / 32, i;

	for (i = b->n; i--; )
		b->w[i + words] = b->w[i];
	for (i = 0; i < words; i++)
		b->w[i] = 0;
	b->n += words;
	big_multiply_add(b, 1U << k % 32, 0);
}

static inline int big_compare(const struct big *a, const struct big *b)
{
	int i = a->n;

	if (i != b->n)
		return i - b->n;
	while (i--)
		if (a->w[i] != b->w[i])
			return a->w[i] < b->w[i] ? -1 : 1;
	return 0;
}

/* a = a - b, for b <= a */
static inline void big_subtract(struct big *a, const struct big *b)
{
	int64_t x = 0;
	int i;

	for (i = 0; i < a->n; i++) {
		x += a->w[i];
		if (i < b->n)
			x -= b->w[i];
		a->w[i] = (uint32_t)x;
		x >>= 32;
	}
	while (a->n && !a->w[a->n - 1])
		a->n--;
}

#endif

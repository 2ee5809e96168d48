/*
 * __float_parse.c - convert text of any length to a float, rounding once.
 *
 * The value is a quotient of two big integers, n * 2^shift / d, where d is 5^k
 * if k digits follow the point. Long division gives the bits of the significand
 * one by one, and its remainder decides the rounding. No 64-bit division is
 * needed.
 */
#include <errno.h>
#include <stdint.h>
#include "big.h"
#include "parts.h"

/* m = 2 * m + bit */
static void append_bit(uint32_t *m, unsigned bit)
{
	int i;

	for (i = FLOAT_WORDS; i--; ) {
		unsigned out = m[i] >> 31;

		m[i] = m[i] << 1 | bit;
		bit = out;
	}
}

/* The value of a hexadecimal digit, or 99 for another character. */
static unsigned digit_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 32;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : 99;
}

/* How many characters at s match the lower-case word, in either case. */
static int match_prefix(const char *s, const char *word)
{
	int n = 0;

	while (word[n] && (s[n] | 32) == word[n])
		n++;
	return n;
}

/* Skip a "(characters)" after "nan", if it is complete. */
static const char *nan_end(const char *s)
{
	const char *t = s;

	if (*t != '(')
		return s;
	do
		t++;
	while (*t == '_' || digit_value(*t) < 10 ||
		((*t | 32) >= 'a' && (*t | 32) <= 'z'));
	return *t == ')' ? t + 1 : s;
}

/* A number of this many digits fits into 64 bits. */
#define SHORT(base) ((base) == 10 ? 19 : 16)

/*
 * Parse digits and an exponent. The value is *w * 2^shift * 5^fives, or if *w is 0
 * and n is not, n * 2^shift * 5^fives. Returns the end, or null if there are no
 * digits. max_digits can decide between neighbours of the type; 10^limit overflows,
 * and 10^-limit is 0.
 */
static const char *parse_number(const char *s, uint64_t *w, struct big *n,
	int64_t *shift, int *fives, int max_digits, int limit)
{
	unsigned base = 10, after_point = 0, has_digits = 0, dropped = 0;
	uint32_t v = 0, k = 1;	/* value of digits not yet in n; n's factor for them */
	int count = 0, places = 0, e = 0;
	uint64_t first = 0;	/* value of the first SHORT digits */
	const char *t;

	/* "0x" is a prefix only before a digit or before a point and a digit. */
	if (*s == '0' && (s[1] | 32) == 'x' &&
		digit_value(s[s[2] == '.' ? 3 : 2]) < 16) {
		s += 2;
		base = 16;
		max_digits = 64;
	}
	for (;; s++) {
		unsigned d = *s - '0';

		if (d > 9) {
			if (*s == '.' && !after_point) {
				after_point = 1;
				continue;
			}
			if (base == 10 || (d = digit_value(*s)) > 15)
				break;
		}
		has_digits = 1;
		places -= after_point;
		if (count < SHORT(base)) {
			first = base == 10 ? first * 10 + d : first << 4 | d;
			count += first != 0;	/* not a leading zero */
			continue;
		}
		if (count == max_digits) {	/* enough, except to break a tie */
			dropped |= d;
			places++;
			continue;
		}
		if (count++ == SHORT(base))
			big_set(n, first);
		v = v * base + d;
		k *= base;
		if (k > 100000000) {
			big_multiply_add(n, k, v);
			k = 1;
			v = 0;
		}
	}
	if (!has_digits)
		return 0;
	*w = count <= SHORT(base) ? first : 0;
	if (!*w)
		big_multiply_add(n, k, v);
	if (dropped) {
		big_multiply_add(n, base, 1);
		places--;
		count++;
	}

	/* An exponent without digits is not part of the number: leave s. */
	t = s + 1;
	if ((*s | 32) == (base == 16 ? 'p' : 'e')) {
		int minus = *t == '-';

		if (minus || *t == '+')
			t++;
		for (; digit_value(*t) < 10; s = ++t)
			if (e < 100000000)
				e = e * 10 + digit_value(*t);
		if (minus)
			e = -e;
	}
	*fives = 0;
	if (base == 16) {
		*shift = e + (int64_t)places * 4;
		return s;
	}
	e += places;
	*shift = *fives = e;
	if (count && (count + e > limit || count + e < -limit)) {
		/* Too large or too small: skip the big powers. */
		*w = 1;
		*fives = 0;
		*shift = count + e < 0 ? -(1 << 30) : 1 << 30;
	}
	return s;
}

/*
 * m = n * 2^shift / d, rounded half to even to mantissa bits, or to fewer if
 * the exponent would be below min_exponent. Returns the exponent.
 */
static int64_t divide(uint32_t *m, struct big *n, int64_t shift, struct big *d,
	int mantissa, int min_exponent, int *inexact)
{
	int bits = big_bit_length(d) - big_bit_length(n), half, i;
	int64_t e, k;

	if (bits > 0)
		big_shift_left(n, bits);
	else
		big_shift_left(d, -bits);
	shift -= bits;
	if (big_compare(n, d) < 0) {
		big_multiply_add(n, 2, 0);
		shift--;
	}
	/* Now 1 <= n/d < 2, and the value is n/d * 2^shift. */
	e = shift - mantissa + 1;
	if (e < min_exponent)
		e = min_exponent;
	for (k = shift - e; k >= 0; k--) {
		int bit = big_compare(n, d) >= 0;

		append_bit(m, bit);
		if (bit)
			big_subtract(n, d);
		big_multiply_add(n, 2, 0);
	}
	*inexact = n->n != 0;
	/*
	 * n/d is now twice the remainder, in units of the last bit, so this
	 * compares the remainder with a half. If k < -1 the value is less than
	 * half of the smallest subnormal.
	 */
	half = k < -1 ? -1 : big_compare(n, d);
	if (half > 0 || (!half && m[FLOAT_WORDS - 1] & 1)) {
		/* Add 1, as long as it carries. */
		for (i = FLOAT_WORDS - 1; i >= 0 && !++m[i]; i--)
			;
		/* The highest word carried: the x87 uses all of its bits. */
		if (i < 0) {
			*m = 1U << 31;
			e++;
		}
	}
	return e;
}

/*
 * m = w * 2^shift * 5^fives, or if w is 0, n * 2^shift * 5^fives. Returns the exponent,
 * as divide does, and may destroy n.
 */
static int64_t convert(uint32_t *m, uint64_t w, struct big *n, int64_t shift,
	int fives, int mantissa, int min_exponent, int *inexact)
{
	struct big d, *side = fives < 0 ? &d : n;
	uint64_t quick;
	int e, i;

	/* *inexact is only for subnormals, which are left to divide. */
	if (w && shift == fives && mantissa <= 64 &&
		__float_scale(&quick, &e, w, fives, mantissa) && e >= min_exponent) {
		m[FLOAT_WORDS - 2] = quick >> 32;
		m[FLOAT_WORDS - 1] = (uint32_t)quick;
		return e;
	}
	if (w)
		big_set(n, w);
	d.w[0] = d.n = 1;
	for (i = fives < 0 ? -fives : fives; i >= 13; i -= 13)
		big_multiply_add(side, 1220703125, 0);	/* 5^13 */
	for (; i; i--)
		big_multiply_add(side, 5, 0);
	return divide(m, n, shift, &d, mantissa, min_exponent, inexact);
}

/* The inverse of __float_unpack; e is the biased exponent. */
static void pack(union float_bits *u, int mantissa, int negative, uint32_t e,
	const uint32_t *m)
{
	uint32_t high = m[FLOAT_WORDS - 2], low = m[FLOAT_WORDS - 1];
	uint32_t sign = (uint32_t)negative << 31;

	if (mantissa == 24)
		u->w[0] = sign | e << 23 | (low & 0x7fffff);
	else if (mantissa == 53) {
		u->w[FLOAT_WORD(1, 2)] = sign | e << 20 | (high & 0xfffff);
		u->w[FLOAT_WORD(0, 2)] = low;
	}
#if __LDBL_MANT_DIG__ == 64
	else {
		u->w[FLOAT_WORD(2, 3)] = BYTE_ORDER == BIG_ENDIAN ?
			sign | e << 16 : sign >> 16 | e;
		u->w[FLOAT_WORD(1, 3)] = high;
		u->w[FLOAT_WORD(0, 3)] = low;
	}
#elif __LDBL_MANT_DIG__ == 113
	else {
		u->w[FLOAT_WORD(3, 4)] = sign | e << 16 | (m[0] & 0xffff);
		u->w[FLOAT_WORD(2, 4)] = m[1];
		u->w[FLOAT_WORD(1, 4)] = high;
		u->w[FLOAT_WORD(0, 4)] = low;
	}
#endif
}

void __float_parse(const char *start, char **end, union float_bits *u,
	int mantissa)
{
	int max = mantissa == 24 ? 0xff : mantissa == 53 ? 0x7ff : 0x7fff;
	int bias = max / 2 + mantissa - 1, negative, inexact = 0, i;
	int min_exponent = mantissa < __LDBL_MANT_DIG__ ?
		1 - bias : FLOAT_MIN_EXPONENT;
	uint32_t m[FLOAT_WORDS] = { 0 };
	uint32_t *top = &m[FLOAT_WORDS - 1 - (mantissa - 1) / 32];
	uint32_t leading = 1U << (mantissa - 1) % 32;
	struct big n;
	const char *s = start, *number;
	int64_t e = 0, shift = 0;
	uint64_t w = 0;
	int fives = 0;

	while (*s == ' ' || (*s >= '\t' && *s <= '\r'))
		s++;
	negative = *s == '-';
	if (negative || *s == '+')
		s++;

	n.n = 0;
	number = parse_number(s, &w, &n, &shift, &fives,
		MAX_DIGITS(min_exponent, mantissa), MAX_EXPONENT(min_exponent));
	if (number)
		s = number;
	else if ((i = match_prefix(s, "infinity")) >= 3) {
		s += i == 8 ? 8 : 3;
		e = max;
		*top = leading;
	} else if (match_prefix(s, "nan") == 3) {
		s = nan_end(s + 3);
		e = max;
		*top = leading | leading >> 1;
	} else {
		s = start;
		negative = 0;
	}
	if (w || n.n) {
		e = bias + convert(m, w, &n, shift, fives, mantissa, min_exponent,
			&inexact);
		/* Rounding carried into a bit above the significand. */
		if (*top && *top == leading << 1) {
			*top = leading;
			e++;
		}
		if (e >= max) {
			errno = ERANGE;
			e = max;
			for (i = 0; i < FLOAT_WORDS; i++)
				m[i] = 0;
			*top = leading;
		} else if (!(*top & leading)) {	/* a subnormal or 0 */
			e = 0;
			if (inexact)
				errno = ERANGE;
		}
	}
	pack(u, mantissa, negative, e, m);
	if (end)
		*end = (char *)s;
}

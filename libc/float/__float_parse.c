/*
 * __float_parse.c - text to floating point, rounded once, whatever its length.
 *
 * Text is a fraction of two whole numbers, n * 2^shift / d, with d = 5^k for k
 * digits behind the point. Long division, a bit at a time, gives exactly as
 * many bits as the result has, and its rest says how to round. All arithmetic
 * is on whole numbers, without a 64-bit division.
 */
#include <errno.h>
#include <stdint.h>
#include "float/parts.h"

/* So many digits decide between two neighbours; the rest may become a 1. */
#define DIGITS (-FLOAT_MIN_EXPONENT * 7 / 10 + __LDBL_MANT_DIG__ / 3 + 20)
/* Powers of ten past this are infinity, or 0 when negative, in every type. */
#define FAR (-FLOAT_MIN_EXPONENT * 4 / 10)
/* Room for 10^DIGITS and for 5^(DIGITS + FAR). */
#define WORDS ((DIGITS + FAR) * 7 / 3 / 32 + 8)

struct big {
	int n;			/* words in use; the last is not 0 */
	uint32_t w[WORDS];	/* lowest first */
};

/* b = b * k + carry */
static void scale(struct big *b, uint32_t k, uint32_t carry)
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

static int bits(const struct big *b)
{
	uint32_t top = b->w[b->n - 1];
	int n = 32 * b->n - 31;

	while (top >>= 1)
		n++;
	return n;
}

static void shift_left(struct big *b, int k)
{
	int words = k / 32, i;

	for (i = b->n; i--; )
		b->w[i + words] = b->w[i];
	for (i = 0; i < words; i++)
		b->w[i] = 0;
	b->n += words;
	scale(b, 1U << k % 32, 0);
}

static int compare(const struct big *a, const struct big *b)
{
	int i = a->n;

	if (i != b->n)
		return i - b->n;
	while (i--)
		if (a->w[i] != b->w[i])
			return a->w[i] < b->w[i] ? -1 : 1;
	return 0;
}

/* a = a - b, which is not more than a */
static void subtract(struct big *a, const struct big *b)
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

/* m = 2 * m + bit */
static void append(uint32_t *m, unsigned bit)
{
	int i;

	for (i = FLOAT_WORDS; i--; ) {
		unsigned out = m[i] >> 31;

		m[i] = m[i] << 1 | bit;
		bit = out;
	}
}

/* The value of a digit in base 10 or 16; 99 for anything else. */
static unsigned digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 32;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : 99;
}

/* How many characters of the lower-case word text begins with. */
static int begins(const char *s, const char *word)
{
	int n = 0;

	while (word[n] && (s[n] | 32) == word[n])
		n++;
	return n;
}

/*
 * What is behind "nan": the end of a parenthesis of letters, digits and _, if
 * there is one.
 */
static const char *nan_end(const char *s)
{
	const char *t = s;

	if (*t != '(')
		return s;
	do
		t++;
	while (*t == '_' || digit(*t) < 10 ||
		((*t | 32) >= 'a' && (*t | 32) <= 'z'));
	return *t == ')' ? t + 1 : s;
}

/*
 * The digits at s into n; behind them and their exponent is the result, or null
 * if there is none. The value is n * 2^shift * 5^fives.
 */
static const char *digits(const char *s, struct big *n, int64_t *shift,
	int *fives)
{
	unsigned base = 10, point = 0, any = 0, rest = 0;
	uint32_t k = 1, v = 0;
	int count = 0, max = DIGITS, places = 0, e = 0;
	const char *t;

	if (*s == '0' && (s[1] | 32) == 'x' &&
		(digit(s[2]) < 16 || (s[2] == '.' && digit(s[3]) < 16))) {
		s += 2;
		base = 16;
		max = 64;
	}
	for (;; s++) {
		unsigned d = digit(*s);

		if (*s == '.' && !point) {
			point = 1;
			continue;
		}
		if (d >= base)
			break;
		any = 1;
		places -= point;
		if (!d && !count)
			continue;
		if (count == max) {
			rest |= d;
			places++;
			continue;
		}
		count++;
		v = v * base + d;
		k *= base;
		if (k > 100000000) {
			scale(n, k, v);
			k = 1;
			v = 0;
		}
	}
	if (!any)
		return 0;
	scale(n, k, v);
	if (rest) {
		scale(n, base, 1);
		places--;
		count++;
	}

	t = s + 1;
	if ((*s | 32) == (base == 16 ? 'p' : 'e')) {
		int minus = *t == '-';

		if (minus || *t == '+')
			t++;
		for (; digit(*t) < 10; s = ++t)
			if (e < 100000000)
				e = e * 10 + digit(*t);
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
	if (n->n && (count + e > FAR || count + e < -FAR)) {
		/* Too far to be worked out. */
		n->w[0] = n->n = 1;
		*fives = 0;
		*shift = e < 0 ? -(1 << 30) : 1 << 30;
	}
	return s;
}

/*
 * m = n * 2^shift / d, rounded half to even to a number of bits or, if that
 * would take an exponent below the least, to fewer. Returns the exponent; says
 * whether something was lost.
 */
static int64_t divide(uint32_t *m, struct big *n, int64_t shift, struct big *d,
	int mantissa, int least, int *inexact)
{
	int up = bits(d) - bits(n), i;
	int64_t e, k;

	if (up > 0)
		shift_left(n, up);
	else
		shift_left(d, -up);
	shift -= up;
	if (compare(n, d) < 0) {
		scale(n, 2, 0);
		shift--;
	}
	/* Now 1 <= n/d < 2, and the value is n/d * 2^shift. */
	e = shift - mantissa + 1;
	if (e < least)
		e = least;
	for (k = shift - e; k >= 0; k--) {
		int bit = compare(n, d) >= 0;

		append(m, bit);
		if (bit)
			subtract(n, d);
		scale(n, 2, 0);
	}
	*inexact = n->n != 0;
	/* n/d is now twice the rest; k is below -1 where nothing counts. */
	up = k < -1 ? -1 : compare(n, d);
	if (up > 0 || (!up && m[FLOAT_WORDS - 1] & 1)) {
		for (i = FLOAT_WORDS; i-- && !++m[i]; )
			;
		/* Out of the top, where a mantissa fills all the words. */
		if (i < 0) {
			*m = 1U << 31;
			e++;
		}
	}
	return e;
}

/* Put together what __float_unpack takes apart; e is the biased exponent. */
static void pack(union float_bits *u, int mantissa, int negative, uint32_t e,
	const uint32_t *m)
{
	uint32_t high = m[FLOAT_WORDS - 2], low = m[FLOAT_WORDS - 1];
	uint32_t sign = (uint32_t)negative << 31;

	if (mantissa == 24)
		u->w[0] = sign | e << 23 | (low & 0x7fffff);
	else if (mantissa == 53) {
		u->w[BIG ? 0 : 1] = sign | e << 20 | (high & 0xfffff);
		u->w[BIG ? 1 : 0] = low;
	}
#if __LDBL_MANT_DIG__ == 64
	else {
		u->w[BIG ? 0 : 2] = BIG ? sign | e << 16 : sign >> 16 | e;
		u->w[1] = high;
		u->w[BIG ? 2 : 0] = low;
	}
#elif __LDBL_MANT_DIG__ == 113
	else {
		u->w[BIG ? 0 : 3] = sign | e << 16 | (m[0] & 0xffff);
		u->w[BIG ? 1 : 2] = m[1];
		u->w[BIG ? 2 : 1] = high;
		u->w[BIG ? 3 : 0] = low;
	}
#endif
}

void __float_parse(const char *start, char **end, union float_bits *u,
	int mantissa)
{
	int max = mantissa == 24 ? 0xff : mantissa == 53 ? 0x7ff : 0x7fff;
	int one = max / 2 + mantissa - 1, negative, inexact = 0, i;
	int least = mantissa < __LDBL_MANT_DIG__ ? 1 - one : FLOAT_MIN_EXPONENT;
	uint32_t m[FLOAT_WORDS] = { 0 };
	uint32_t *top = &m[FLOAT_WORDS - 1 - (mantissa - 1) / 32];
	uint32_t leading = 1U << (mantissa - 1) % 32;
	struct big n, d;
	const char *s = start;
	int64_t e = 0, shift;
	int fives;

	while (*s == ' ' || (*s >= '\t' && *s <= '\r'))
		s++;
	negative = *s == '-';
	if (negative || *s == '+')
		s++;

	n.n = 0;
	i = begins(s, "infinity");
	if (i >= 3) {
		s += i == 8 ? 8 : 3;
		e = max;
		*top = leading;
	} else if (begins(s, "nan") == 3) {
		s = nan_end(s + 3);
		e = max;
		*top = leading | leading >> 1;
	} else if (!(s = digits(s, &n, &shift, &fives))) {
		s = start;
		negative = 0;
	} else if (n.n) {
		struct big *of = fives < 0 ? &d : &n;

		d.w[0] = d.n = 1;
		for (i = fives < 0 ? -fives : fives; i >= 13; i -= 13)
			scale(of, 1220703125, 0);
		for (; i; i--)
			scale(of, 5, 0);
		e = one + divide(m, &n, shift, &d, mantissa, least, &inexact);
		if (*top == leading << 1 && *top) {
			*top = leading;
			e++;
		}
		if (e >= max) {
			errno = ERANGE;
			e = max;
			for (i = 0; i < FLOAT_WORDS; i++)
				m[i] = 0;
			*top = leading;
		} else if (!(*top & leading)) {
			e = 0;
			if (inexact)
				errno = ERANGE;
		}
	}
	pack(u, mantissa, negative, e, m);
	if (end)
		*end = (char *)s;
}

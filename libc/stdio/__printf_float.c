/*
 * __printf_float.c - the conversions aefg, exact at any precision.
 *
 * A value m * 2^e is a whole number if e >= 0, else m * 5^-e / 10^-e: in both
 * cases one whole number in decimal, built by multiplication only, and the
 * place of its point.
 */
#include <limits.h>
#include <stdint.h>
#include "print.h"
#include "real.h"

#define BASE 1000000000
/* The most decimal digits: 64 bits * 5^16445 has 11514. */
#define WORDS ((-REAL_LOWEST * 7 / 10 + __LDBL_MANT_DIG__ / 3) / 9 + 4)

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

/* The decimal digits of a. */
static int length(const uint32_t *a, int n)
{
	int digits = 9 * n - 8;
	uint32_t top = a[n - 1];

	while (top /= 10)
		digits++;
	return digits;
}

/* Round half to even to a multiple of 10^drop. */
static int rounded(uint32_t *a, int n, int drop)
{
	int i = (drop - 1) / 9, j;
	uint32_t ten = 10, rest, more = 0;

	if (drop <= 0)
		return n;
	if (i >= n) {
		*a = 0;
		return 1;
	}
	for (j = (drop - 1) % 9; j; j--)
		ten *= 10;
	for (j = 0; j < i; j++) {
		more |= a[j];
		a[j] = 0;
	}
	rest = a[i] % ten;
	a[i] -= rest;
	a[n] = 0;
	more |= (ten == BASE ? a[i + 1] : a[i] / ten) & 1;
	if (rest > ten / 2 || (rest == ten / 2 && more))
		a[i] += ten;
	for (; a[i] >= BASE; a[++i]++)
		a[i] -= BASE;
	if (a[n])
		n++;
	while (n > 1 && !a[n - 1])
		n--;
	return n;
}

/* The digits of a from weight 10^(high-1) down to 10^low, both of any size. */
static void digits(struct print *p, const uint32_t *a, int n, int high, int low)
{
	char text[9];
	int i, k;

	if (high > 9 * n) {
		k = low > 9 * n ? low : 9 * n;
		__print_fill(p, '0', high - k);
		high = k;
	}
	while (high > 0 && high > low) {
		uint32_t w = a[(high - 1) / 9];

		for (i = 9; i--; w /= 10)
			text[i] = '0' + w % 10;
		i = 8 - (high - 1) % 9;
		k = 9 - i;
		if (k > high - low)
			k = high - low;
		__print_bytes(p, text + i, k);
		high -= k;
	}
	__print_fill(p, '0', high - low);
}

/* "e+05" up to the end of a buffer: a letter, a sign, at least so many digits. */
static char *suffix(char *s, int letter, int e, int least)
{
	unsigned v = e < 0 ? -e : e;

	for (; v || least > 0; least--, v /= 10)
		*--s = '0' + v % 10;
	*--s = e < 0 ? '-' : '+';
	*--s = letter;
	return s;
}

static void decimal(struct print *p, const char *sign, int conversion,
	const struct real *r)
{
	uint32_t a[WORDS];
	unsigned t = r->exponent < 0 ? -r->exponent : r->exponent;
	unsigned base = r->exponent < 0 ? 5 : 2;
	int point = r->exponent < 0 ? t : 0;
	int precision = p->precision < 0 ? 6 : p->precision;
	int letter = conversion | 32, n = 0, i, e, top;
	char buffer[8], *end = buffer + sizeof buffer, *s = end;

	for (i = 0; i < REAL_WORDS; i++) {
		n = scale(a, n, 1 << 16, r->whole[i] >> 16);
		n = scale(a, n, 1 << 16, r->whole[i] & 0xffff);
	}
	if (!n) {
		a[n++] = 0;
		t = point = 0;
	}
	while (t) {
		uint32_t k = 1;

		for (; t && k <= (1 << 28) / base; t--)
			k *= base;
		n = scale(a, n, k, 0);
	}

	if (letter == 'g') {
		/* So many digits in all; the clamp keeps the sums in an int. */
		if (!precision)
			precision = 1;
		if (precision > INT_MAX - 8)
			precision = INT_MAX - 8;
		precision--;
	}
	top = length(a, n);
	n = rounded(a, n, letter == 'f' ? point - precision :
		top - 1 - precision);
	top = length(a, n);
	e = top - 1 - point;

	if (letter == 'g') {
		uint32_t w;

		letter = 'e';
		if (e <= precision && e >= -4) {
			letter = 'f';
			precision -= e;
		}
		if (!(p->flags & ALTERNATE)) {
			/* Nothing behind the last digit that is not 0. */
			for (i = 0; i < n - 1 && !a[i]; i++)
				;
			w = a[i];
			for (i *= 9; w && w % 10 == 0; w /= 10)
				i++;
			i = letter == 'f' ? point - i : top - 1 - i;
			if (i < 0)
				i = 0;
			if (precision > i)
				precision = i;
		}
	}
	if (letter == 'f') {
		if (top <= point)
			top = point + 1;
	} else {
		point = top - 1;
		s = suffix(end, letter - (~conversion & 32), e, 2);
	}
	i = precision || p->flags & ALTERNATE;
	__print_open(p, sign, 0, (size_t)(top - point) + i + precision + (end - s));
	digits(p, a, n, top, point);
	__print_bytes(p, ".", i);
	digits(p, a, n, point, point - precision);
	__print_bytes(p, s, end - s);
}

static unsigned shift(uint32_t *m, int k)
{
	unsigned out = 0;
	int i;

	for (i = REAL_WORDS; i--; ) {
		uint32_t w = m[i];

		m[i] = w << k | out;
		out = w >> (32 - k);
	}
	return out;
}

/* The first digit is 1 unless the value is 0 or was rounded up to 2. */
static void hexadecimal(struct print *p, const char *sign, int conversion,
	struct real *r)
{
	enum { LAST = 8 * REAL_WORDS };
	char digit[LAST + 1], prefix[4], *start = prefix;
	char buffer[8], *end = buffer + sizeof buffer, *s;
	int lower = conversion & 32, n = p->precision, i;
	int e = r->exponent + 32 * REAL_WORDS;

	for (i = 0; i < REAL_WORDS && !r->whole[i]; i++)
		;
	digit[0] = i < REAL_WORDS;
	if (digit[0])
		do
			e--;
		while (!shift(r->whole, 1));
	else
		e = 0;
	for (i = 1; i <= LAST; i++)
		digit[i] = shift(r->whole, 4);

	if (n < 0)
		for (n = LAST; n && !digit[n]; n--)
			;
	if (n < LAST) {
		int more = digit[n] & 1;

		for (i = LAST; i > n + 1; i--)
			more |= digit[i];
		if (digit[i] > 8 || (digit[i] == 8 && more))
			while (++digit[--i] == 16)
				digit[i] = 0;
	}
	for (i = 0; i <= LAST; i++)
		digit[i] += digit[i] < 10 ? '0' : 'A' - 10 + lower;

	if (*sign)
		*start++ = *sign;
	start[0] = '0';
	start[1] = 'X' + lower;
	start[2] = 0;
	s = suffix(end, 'P' + lower, e, 1);
	i = n || p->flags & ALTERNATE;
	__print_open(p, prefix, 0, (size_t)1 + i + n + (end - s));
	__print_bytes(p, digit, 1);
	__print_bytes(p, ".", i);
	__print_bytes(p, digit + 1, n < LAST ? n : LAST);
	__print_fill(p, '0', n - LAST);
	__print_bytes(p, s, end - s);
}

void __printf_float(struct print *p, const char *sign, int conversion,
	const union real_bits *x, int is_long)
{
	struct real r;

	__take_apart(&r, x, is_long);
	if (r.negative)
		sign = "-";
	if (r.special) {
		const char *name = "INFNANinfnan" + (conversion & 32 ? 6 : 0);
		int i;

		for (i = 0; i < REAL_WORDS; i++)
			if (r.whole[i])
				break;
		p->flags &= ~ZERO;
		__print_open(p, sign, 0, 3);
		__print_bytes(p, i < REAL_WORDS ? name + 3 : name, 3);
	} else if ((conversion | 32) == 'a')
		hexadecimal(p, sign, conversion, &r);
	else
		decimal(p, sign, conversion, &r);
}

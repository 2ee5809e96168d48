/*
 * __printf_decimal.c - the conversions efg, exact at any precision.
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

void __printf_decimal(struct print *p, int conversion, const struct real *r)
{
	uint32_t a[WORDS];
	unsigned t = r->exponent < 0 ? -r->exponent : r->exponent;
	unsigned base = r->exponent < 0 ? 5 : 2;
	int point = r->exponent < 0 ? t : 0;
	int precision = (int)p->precision < 0 ? 6 : p->precision;
	int letter = conversion | 32, n = 0, i, e, top;
	char buffer[8], *end = buffer + sizeof buffer, *s = end;

	for (i = 0; i < 2 * REAL_WORDS; i++)
		n = scale(a, n, 1 << 16,
			r->whole[i / 2] >> (i % 2 ? 0 : 16) & 0xffff);
	if (r->zero) {
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
		s = __print_exponent(end, letter - (~conversion & 32), e, 2);
	}
	i = precision || p->flags & ALTERNATE;
	__print_open(p, 0, (size_t)(top - point) + i + precision + (end - s));
	digits(p, a, n, top, point);
	__print_bytes(p, ".", i);
	digits(p, a, n, point, point - precision);
	__print_bytes(p, s, end - s);
}

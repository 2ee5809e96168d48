/* __scan_integer.c - %d, %i, %o, %u, %x and %p. */
#include <errno.h>
#include <stdint.h>
#include "scan.h"

/* The value of a digit or a letter, or 99 for another character. */
static unsigned digit_value(int c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 'a' - 'A';		/* to lower case */
	return c >= 'a' && c <= 'z' ? c - 'a' + 10 : 99;
}

int __scan_integer(struct scan *s, uint64_t *v, unsigned base, unsigned size,
	int is_signed)
{
	int c = __scan_peek(s), negative = c == '-', has_digits = 0;
	uint64_t max = UINT64_MAX >> (64 - 8 * size), n = 0;
	int overflow = 0;

	if (negative || c == '+')
		__scan_advance(s);
	if ((base == 0 || base == 16) && __scan_peek(s) == '0') {
		__scan_advance(s);
		has_digits = 1;
		if ((__scan_peek(s) | ('a' - 'A')) == 'x') {
			__scan_advance(s);
			has_digits = 0;
			base = 16;
		} else if (!base)
			base = 8;
	}
	if (!base)
		base = 10;
	for (; digit_value(__scan_peek(s)) < base; has_digits = 1) {
		/* Detect overflow in two halves, without a 64-bit division. */
		uint64_t low = (n & UINT32_MAX) * base +
			digit_value(__scan_peek(s));
		uint64_t high = (n >> 32) * base + (low >> 32);

		overflow |= high >> 32 != 0;
		n = high << 32 | (low & UINT32_MAX);
		__scan_advance(s);
	}
	/* As strtol and strtoul do, but for any size. */
	if (is_signed)
		max = (max >> 1) + negative;
	if (overflow || n > max) {
		errno = ERANGE;
		n = max;
		negative &= is_signed;
	}
	*v = negative ? -n : n;
	return has_digits;
}

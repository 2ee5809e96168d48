/* __scan_integer.c - %d, %i, %o, %u, %x and %p. */
#include <errno.h>
#include <stdint.h>
#include "scan.h"

/* The value of a digit or a letter, or 99 for another character. */
static inline unsigned digit_value(int c)
{
	unsigned digit = c - '0', letter = (c | ('a' - 'A')) - 'a';

	if (digit < 10)
		return digit;
	return letter < 26 ? letter + 10 : 99;
}

int __scan_integer(struct scan *s, uint64_t *v, unsigned base, unsigned size,
	int is_signed)
{
	int c = scan_peek(s), negative = c == '-', has_digits = 0;
	uint64_t max = UINT64_MAX >> (64 - 8 * size), n = 0;
	int overflow = 0;

	if (negative || c == '+')
		scan_advance(s, 1);
	if ((base == 0 || base == 16) && scan_peek(s) == '0') {
		scan_advance(s, 1);
		has_digits = 1;
		if ((scan_peek(s) | ('a' - 'A')) == 'x') {
			scan_advance(s, 1);
			has_digits = 0;
			base = 16;
		} else if (!base)
			base = 8;
	}
	if (!base)
		base = 10;
	do {
		const unsigned char *start = s->f->pos, *at = start;
		const unsigned char *end = scan_end(s);
		unsigned d = 0;

		if (base == 10)
			while (at < end && n < UINT64_MAX / 16 && (d = *at - '0') < 10) {
				n = n * 10 + d;
				at++;
			}
		for (; at < end && (d = digit_value(*at)) < base; at++) {
			overflow |= __builtin_mul_overflow(n, base, &n);
			overflow |= __builtin_add_overflow(n, d, &n);
		}
		has_digits |= at > start;
		scan_advance(s, at - start);
		if (at < end)
			break;
	} while (digit_value(__scan_peek(s)) < base);
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

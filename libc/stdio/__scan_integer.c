/* __scan_integer.c - %d, %i, %o, %u, %x and %p. */
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

int __scan_integer(struct scan *s, uint64_t *v, unsigned base)
{
	int c = __scan_peek(s), negative = c == '-', has_digits = 0;

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
	for (*v = 0; digit_value(__scan_peek(s)) < base; has_digits = 1) {
		*v = *v * base + digit_value(__scan_peek(s));
		__scan_advance(s);
	}
	if (negative)
		*v = -*v;
	return has_digits;
}

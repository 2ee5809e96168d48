#include <stdint.h>
#include "scan.h"

static unsigned digit(int c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 32;
	return c >= 'a' && c <= 'z' ? c - 'a' + 10 : 99;
}

int __scan_integer(struct scan *s, uint64_t *v, unsigned base)
{
	int c = __scan_peek(s), negative = c == '-', any = 0;

	if (negative || c == '+')
		__scan_advance(s);
	if ((base == 0 || base == 16) && __scan_peek(s) == '0') {
		__scan_advance(s);
		any = 1;
		if ((__scan_peek(s) | 32) == 'x') {
			__scan_advance(s);
			any = 0;
			base = 16;
		} else if (!base)
			base = 8;
	}
	if (!base)
		base = 10;
	for (*v = 0; digit(__scan_peek(s)) < base; any = 1) {
		*v = *v * base + digit(__scan_peek(s));
		__scan_advance(s);
	}
	if (negative)
		*v = -*v;
	return any;
}

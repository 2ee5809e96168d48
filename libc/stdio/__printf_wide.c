/* __printf_wide.c - %ls and %lc, in UTF-8. */
#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include "print.h"

/* Encode c. Returns the number of bytes, or 0 if c is not a character. */
static unsigned utf8(char *to, uint32_t c)
{
	unsigned n = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4, i;

	if (c - 0xd800 < 0x800 || c > 0x10ffff)
		return 0;
	for (i = n; --i; c >>= 6)
		to[i] = 0x80 | (c & 0x3f);
	/* The first of n bytes begins with n ones: 0xc0, 0xe0 or 0xf0. */
	*to = n == 1 ? c : (0xf00 >> n) | c;
	return n;
}

/* A precision counts bytes; a character that does not fit is left out. */
void __printf_wide(struct print *p, unsigned long argument)
{
	const wchar_t *s = (wchar_t *)argument, one[2] = { argument, 0 };
	size_t max = p->precision < 0 ? SIZE_MAX : (size_t)p->precision;
	size_t total = 0, i;
	char c[4];
	unsigned n;

	if (p->conversion == 'c') {
		s = one;
		max = sizeof c;
	}
	for (i = 0; total < max && s[i]; i++) {
		n = utf8(c, s[i]);
		if (!n) {
			__print_fail(p, EILSEQ);
			return;
		}
		if (n > max - total)
			break;
		total += n;
	}
	p->flags &= ~ZERO;
	__print_begin_field(p, 0, total);
	for (; total; total -= n) {
		n = utf8(c, *s++);
		__print_bytes(p, c, n);
	}
}

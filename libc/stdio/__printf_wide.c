/* __printf_wide.c - %ls and %lc, in UTF-8. */
#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include "print.h"
#include "wchar/utf8.h"

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
		n = utf8_encode(c, s[i]);
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
		n = utf8_encode(c, *s++);
		__print_bytes(p, c, n);
	}
}

/* __printf_wide.c - %ls and %lc, in UTF-8. */
#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include "print.h"

/* The length of c in UTF-8, or 0 if it is no character. */
static unsigned utf8(char *to, uint32_t c)
{
	unsigned n = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4, i;

	if (c - 0xd800 < 0x800 || c > 0x10ffff)
		return 0;
	for (i = n; --i; c >>= 6)
		to[i] = 0x80 | (c & 0x3f);
	*to = n == 1 ? c : (0xf00 >> n) | c;
	return n;
}

/* A precision counts bytes and splits no character. */
void __printf_wide(struct print *p, const char *end, uintptr_t v)
{
	const wchar_t one[2] = { v, 0 }, *s = v ? (wchar_t *)v : L"(null)";
	char c[4];
	size_t total = 0, max = p->precision, i;
	unsigned n;

	if ((end[-1] | 32) == 'c') {
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
	__print_begin_field(p, 0, total);
	for (; total; total -= n) {
		n = utf8(c, *s++);
		__print_bytes(p, c, n);
	}
}

#include <stdio.h>
#include <wchar.h>
#include "file.h"
#include "wchar/utf8.h"

wint_t ungetwc(wint_t c, FILE *f)
{
	char bytes[4];
	unsigned n;

	__orient(f);
	n = c == WEOF ? 0 : utf8_encode(bytes, c);
	/* All of its bytes must fit. */
	if (!n || (!f->rend && __start_reading(f)) ||
	    (size_t)(f->pos - f->buf) + UNGET < n)
		return WEOF;
	while (n--)
		ungetc((unsigned char)bytes[n], f);
	return c;
}

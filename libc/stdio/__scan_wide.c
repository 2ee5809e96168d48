/* __scan_wide.c - %ls and %lc, from UTF-8. */
#include <ctype.h>
#include <errno.h>
#include <stddef.h>
#include "scan.h"
#include "wchar/utf8.h"

/* Read a character. Returns 0 if its bytes are not UTF-8. */
static int read_character(struct scan *s, wchar_t *c)
{
	char bytes[4];
	unsigned n = 0;
	int r;

	do {
		int byte = scan_peek(s);

		if (byte == EOF)
			return 0;
		bytes[n++] = byte;
		r = __utf8_decode(c, bytes, n);
		/* A byte that is wrong after others may begin a character. */
		if (r >= 0 || n == 1)
			scan_advance(s, 1);
	} while (!r);
	return r > 0;
}

int __scan_wide(struct scan *s, struct scan_text *t, int conversion,
	unsigned width)
{
	unsigned n = 0;
	int c, matched;

	s->width = -1;		/* in bytes; ours is in characters */
	for (; n < width && (c = scan_peek(s)) != EOF; n++) {
		wchar_t character;

		if (conversion == 's' && isspace(c))
			break;
		if (!read_character(s, &character)) {
			errno = EILSEQ;
			return __scan_end_text(t, -1);
		}
		if (__scan_store(t, character))
			return __scan_end_text(t, -1);
	}
	if (conversion == 'c')
		matched = n == width;
	else
		matched = __scan_store(t, 0) ? -1 : n > 0;
	return __scan_end_text(t, matched);
}

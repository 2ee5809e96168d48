/* __scan_wide.c - %ls and %lc, from UTF-8. */
#include <ctype.h>
#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include "scan.h"

/* Read a character. Returns -1 if its bytes are not UTF-8. */
static int32_t read_character(struct scan *s)
{
	/* The smallest character with that number of continuation bytes. */
	static const uint32_t least[] = { 0, 0x80, 0x800, 0x10000 };
	uint32_t c = __scan_peek(s);
	int more = c < 0x80 ? 0 : c < 0xe0 ? 1 : c < 0xf0 ? 2 : 3, i;

	__scan_advance(s);
	if (c < 0x80)
		return c;
	if (c < 0xc2 || c > 0xf4)
		return -1;
	c &= 0x3f >> more;
	for (i = 0; i < more; i++) {
		int next = __scan_peek(s);

		if (next < 0x80 || next > 0xbf)
			return -1;
		c = c << 6 | (next & 0x3f);
		__scan_advance(s);
	}
	return c < least[more] || c - 0xd800 < 0x800 || c > 0x10ffff ?
		-1 : (int32_t)c;
}

int __scan_wide(struct scan *s, wchar_t *to, int conversion, unsigned width)
{
	unsigned n = 0;
	int c;

	s->width = -1;		/* in bytes; ours is in characters */
	for (; n < width && (c = __scan_peek(s)) != EOF; n++) {
		int32_t character;

		if (conversion == 's' && isspace(c))
			break;
		character = read_character(s);
		if (character < 0) {
			errno = EILSEQ;
			return -1;
		}
		if (to)
			*to++ = character;
	}
	if (conversion == 'c')
		return n == width;
	if (to)
		*to = 0;
	return n > 0;
}

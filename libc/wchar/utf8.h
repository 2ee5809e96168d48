/* utf8.h - characters as bytes. This is the only encoding of wide text. */
#ifndef UTF8_H
#define UTF8_H

#include <stddef.h>
#include <stdint.h>

/* Encode c. Returns the number of bytes, 1 to 4, or 0 if c is not a character. */
static inline unsigned utf8_encode(char *to, uint32_t c)
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

/*
 * Decode the character at the start of n bytes. Returns the number of its bytes, 0
 * if they are all valid but more must follow, -1 if they are not UTF-8.
 */
int __utf8_decode(wchar_t *c, const char *s, size_t n);

#endif

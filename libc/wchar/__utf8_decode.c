#include "utf8.h"

/*
 * Can the first two bytes of n, with these bits of the character, begin one? It may
 * have no shorter form, be no surrogate and not exceed 0x10ffff.
 */
static int begins_character(uint32_t c, unsigned n)
{
	switch (n) {
	case 3: return c >= 0x800 >> 6 && c >> 5 != 0xd800 >> 11;
	case 4: return c >= 0x10000 >> 12 && c <= 0x10ffff >> 12;
	default: return 1;
	}
}

int __utf8_decode(wchar_t *to, const char *from, size_t available)
{
	const unsigned char *s = (const unsigned char *)from;
	uint32_t c;
	unsigned n, i;

	if (!available)
		return 0;
	c = *s;
	n = c < 0x80 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
	if ((c >= 0x80 && c < 0xc2) || c > 0xf4)
		return -1;
	c &= 0xff >> n;
	for (i = 1; i < n; i++) {
		if (i == available)
			return 0;
		if ((s[i] & 0xc0) != 0x80)
			return -1;
		c = c << 6 | (s[i] & 0x3f);
		if (i == 1 && !begins_character(c, n))
			return -1;
	}
	*to = c;
	return n;
}

/*
 * __printf_simple.c - the fast path of printf for most of what programs print: text,
 * and the conversions d, u, x and s, with or without a width. Integers may have the
 * length l or z. All else, and text that does not fit in the buffer, is left to
 * __print.c.
 */
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include "file.h"
#include "print.h"

/*
 * v / 10. Divisions take several times as long as a multiplication, and -Os uses them
 * for constants too. 0xcccccccd is 2^35 / 10, rounded up.
 */
static unsigned long tenth(unsigned long v)
{
	return v <= UINT32_MAX ? (uint64_t)v * 0xcccccccd >> 35 : v / 10;
}

/*
 * Format an argument for the conversion d, u or x, with a null as the last byte before
 * end. Returns the start.
 */
static const char *format_integer(unsigned long v, int conversion, int is_long,
	char *end)
{
	int negative = 0;

	if (!is_long)
		v = conversion == 'd' ? (unsigned long)(int)v : (unsigned)v;
	if (conversion == 'd' && (long)v < 0) {
		negative = 1;
		v = -v;
	}
	*--end = 0;
	do {
		unsigned long next = conversion == 'x' ? v / 16 : tenth(v);
		unsigned d = v - next * (conversion == 'x' ? 16 : 10);

		*--end = d < 10 ? '0' + d : 'a' - 10 + d;
		v = next;
	} while (v);
	if (negative)
		*--end = '-';
	return end;
}

const char *__printf_simple(struct print *p, const char *format)
{
	const char *s = format;
	FILE *f = p->f;
	unsigned char *to = f->pos, *end;
	size_t room = f->buf + f->size - to;

	if (room > (size_t)(INT_MAX - p->total))
		room = INT_MAX - p->total;
	end = to + room;
	for (;;) {
		char digits[3 * sizeof(long) + 1];	/* with a sign and a null */
		const char *c, *text;
		unsigned width = 0;
		unsigned long v;
		size_t n;
		int is_long;

		while (*s && *s != '%' && to != end)
			*to++ = *s++;
		c = s + 1;
		if (*s != '%' || *c == '0')
			break;
		for (; *c >= '0' && *c <= '9' && width < 1000; c++)
			width = width * 10 + (*c - '0');
		is_long = *c == 'l' || *c == 'z';
		c += is_long;
		if (*c != 'd' && *c != 'u' && *c != 'x' && (*c != 's' || is_long))
			break;
		p->numbering = PLAIN;
		v = __print_argument(p);
		s = c + 1;
		if (*c != 's')
			text = format_integer(v, *c, is_long,
				digits + sizeof digits);
		else
			text = v ? (const char *)v : "(null)";

		/* The length matters only if it is below the width. */
		for (n = 0; n < width && text[n]; n++)
			;
		for (; n < width && to != end; n++)
			*to++ = ' ';
		while (*text && to != end)
			*to++ = *text++;
		if (*text || n < width) {
			/* The buffer is full. */
			p->total += to - f->pos;
			f->pos = to;
			__print_repeat(p, ' ', width - n);
			for (n = 0; text[n]; n++)
				;
			__print_bytes(p, text, n);
			return s;
		}
	}
	p->total += to - f->pos;
	f->pos = to;
	return s;
}

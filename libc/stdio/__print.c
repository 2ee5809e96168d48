/* __print.c - printf's core: text, and one directive after the other. */
#include <endian.h>
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include "print.h"

#define FLAGS (SPACE | ALTERNATE | GROUP | PLUS | LEFT)

/* How many bits of 64 a type lacks. */
#define LACKS(type) (64 - CHAR_BIT * (unsigned)sizeof(type))

/*
 * The next argument, unless it is a long long on a 32-bit machine: every Linux
 * ABI passes an int or a pointer in the place of a long.
 */
static __attribute__((noinline)) unsigned long argument(struct print *p)
{
	return va_arg(p->ap, unsigned long);
}

/* Flags, width, precision, length; returns what is behind the conversion. */
static const char *parse(struct print *p, const char *s)
{
	unsigned *number = &p->width;
	uint64_t v;
	unsigned char c;

	p->flags = 0;
	p->width = 0;
	p->precision = -1;
	p->prefix_len = 0;
	p->lacks = LACKS(int);
	for (;;) {
		c = *s++;
		if (c >= ' ' && c <= '-' && FLAG(c) & FLAGS)
			p->flags |= FLAG(c);
		else if (c >= '0' && c <= '9') {
			v = *number * 10ULL + (unsigned)(c - '0');
			if (!v && (int)p->precision < 0)
				p->flags |= ZERO;
			if (v > INT_MAX)
				p->total |= v;	/* too large, unless it failed */
			*number = v;
		} else if (c == '*')
			*number = argument(p);
		else if (c == '.') {
			number = &p->precision;
			*number = 0;
		} else if (c == 'h')
			p->lacks = (p->lacks + 64) / 2;
		else if (c == 'j' || c == 'L' || (c == 'l' && s[-2] == 'l'))
			p->lacks = 0;
		else if (c == 'l' || c == 't' || c == 'z')
			p->lacks = LACKS(long);
		else
			break;
	}
	if ((int)p->width < 0) {
		p->flags |= LEFT;
		p->width = -p->width;
	}
	return s;
}

/*
 * Takes the last digit off v. On 32-bit machines this needs no division of 64
 * bits: 2^32 is 429496729 tens and 6.
 */
static unsigned digit(uint64_t *v, unsigned base)
{
	uint32_t high = *v >> 32, low = (uint32_t)*v, d;

	if (sizeof(long) > 4) {
		d = *v % base;
		*v /= base;
		return d;
	}
	if (base != 10) {
		*v >>= base == 8 ? 3 : 4;
		return low & (base - 1);
	}
	d = high % 10 * 6 + low % 10;
	*v = ((uint64_t)(high / 10) << 32) + (uint64_t)high % 10 * 429496729 +
		low / 10 + d / 10;
	return d % 10;
}

/* Puts the digits of v in front of s, and prepares the prefix. */
static char *integer(struct print *p, int c, unsigned base, uint64_t v, char *s)
{
	char *end = s;

	while (v) {
		unsigned d = digit(&v, base);

		*--s = d < 10 ? '0' + d : c - 'x' + 'a' - 10 + d;
	}
	if (p->flags & ALTERNATE) {
		if (base == 8)
			*--s = '0';
		if (base == 16 && s != end) {
			p->prefix[0] = '0';
			p->prefix[1] = c;
			p->prefix_len = 2;
		}
	}
	return s;
}

/* So many low bytes of n to where it points. */
static void store(char *to, int64_t n, unsigned size)
{
	const char *from = (char *)&n;

	if (BYTE_ORDER == BIG_ENDIAN)
		from += sizeof n - size;
	while (size--)
		to[size] = from[size];
}

/* What is behind a percent sign; returns what is behind that. */
static const char *directive(struct print *p, const char *s)
{
	char digits[24], *end = digits + sizeof digits;
	const char *body;
	unsigned n = 1, zeros = 0, base;
	uint64_t v, number;
	unsigned char c, lower;

	s = parse(p, s);
	c = s[-1];
	lower = c | ('a' - 'A');

	if (lower == 'a' || (lower >= 'e' && lower <= 'g')) {
		__printf_float(p, s);
		goto close;
	}
	body = s - 1;
	if (c == '%')
		goto open;
	if (c == 'm')
		v = (uintptr_t)__printf_error();
	else if (sizeof(long) < 8 && !p->lacks && c != 'n')
		v = va_arg(p->ap, long long);
	else
		v = argument(p);

	if (c == 'n') {
		store((char *)(uintptr_t)v, p->total, 8 - p->lacks / 8);
		return s;
	}
	if (c == 'p') {
		c = 'x';
		p->lacks = LACKS(void *);
		p->flags |= ALTERNATE;
	}
	if (c == 'd' || c == 'i') {
		number = (int64_t)(v << p->lacks) >> p->lacks;
		__print_sign(p, (int64_t)number < 0);
		if ((int64_t)number < 0)
			number = -number;
		base = 10;
	} else {
		number = v << p->lacks >> p->lacks;
		base = c == 'o' ? 8 : c == 'u' ? 10 :
			c == 'x' || c == 'X' ? 16 : 0;
	}
	if (!base || (int)p->precision >= 0)
		p->flags &= ~ZERO;
	if (base) {
		if ((int)p->precision < 0)
			p->precision = 1;
		body = integer(p, c, base, number, end);
		n = end - body;
		zeros = p->precision - n;
		if ((int)zeros < 0)
			zeros = 0;
	} else if (c == 'm' || (c == 's' && s[-2] != 'l')) {
		body = v ? (char *)(uintptr_t)v : "(null)";
		for (n = 0; n != p->precision && body[n]; n++)
			;
	} else if (c == 'c' && s[-2] != 'l') {
		end[-1] = v;
		body = end - 1;
	} else if (lower == 'c' || lower == 's') {
		__printf_wide(p, s, v);
		goto close;
	} else
		__print_fail(p, EINVAL);
open:
	__print_begin_field(p, zeros, n);
	__print_bytes(p, body, n);
close:
	__print_repeat(p, ' ', p->width);
	return s;
}

int __print(struct print *p, const char *format)
{
	const char *s = format;

	while ((uint64_t)p->total <= INT_MAX) {
		const char *start = s;

		while (*s && *s != '%')
			s++;
		__print_bytes(p, start, s - start);
		if (!*s)
			break;
		s = directive(p, s + 1);
	}
	if (p->total > INT_MAX)
		__print_fail(p, EOVERFLOW);
	return (int)p->total;
}

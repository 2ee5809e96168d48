/* __print.c - printf's core: text, and one directive after the other. */
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include "print.h"

#define FLAGS (SPACE | ALTERNATE | GROUP | PLUS | LEFT | ZERO)

/* Flags, width, precision; returns what is behind them. */
static const char *form(struct print *p, const char *s)
{
	unsigned *n = &p->width, v;

	p->flags = 0;
	p->prefixed = 0;
	p->precision = -1;
	for (; *s >= ' ' && *s <= '0' && FLAG(*s) & FLAGS; s++)
		p->flags |= FLAG(*s);
	for (;; n = &p->precision, s++) {
		v = 0;
		if (*s == '*') {
			v = va_arg(p->ap, int);
			s++;
		} else
			for (; *s >= '0' && *s <= '9'; s++)
				if (v > INT_MAX / 10 ||
					(v = v * 10 + (*s - '0')) > INT_MAX)
					__print_fail(p, EOVERFLOW);
		*n = v;
		if (n == &p->precision)
			return s;
		if ((int)v < 0) {
			p->flags |= LEFT;
			p->width = -v;
		}
		if (*s != '.')
			return s;
	}
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

static void store(void *to, unsigned size, int n)
{
	if (size > sizeof(int))
		*(int64_t *)to = n;
	else if (size == sizeof(int))
		*(int *)to = n;
	else if (size == sizeof(short))
		*(short *)to = n;
	else
		*(signed char *)to = n;
}

/* Puts the digits of v, which has so many bytes, in front of s. */
static char *integer(struct print *p, int c, unsigned size, uint64_t v, char *s)
{
	uint64_t most = size > sizeof(int) ? -1ULL :
		-1U >> (32 - CHAR_BIT * size);
	unsigned base = 10;

	v &= most;
	if (c == 'd' || c == 'i') {
		__print_sign(p, v > most / 2);
		if (v > most / 2)
			v = -v & most;
	} else if (c == 'o')
		base = 8;
	else if (c != 'u') {
		base = 16;
		if (v && p->flags & ALTERNATE) {
			p->prefix[0] = '0';
			p->prefix[1] = c;
			p->prefixed = 2;
		}
	}
	while (v) {
		unsigned d = digit(&v, base);

		*--s = d < 10 ? '0' + d : c - 'x' + 'a' - 10 + d;
	}
	return s;
}

/* What is behind a percent sign; returns what is behind that. */
static const char *directive(struct print *p, const char *s)
{
	char digits[24], *end = digits + sizeof digits;
	const char *body = end - 1;	/* for a single byte */
	size_t n = 1;
	unsigned size = sizeof(int), zeros = 0;
	uint64_t v;
	int c, lower;

	s = form(p, s);
	for (;;) {
		c = *s++;
		if (c == 'h')
			size = size > 1 ? size / 2 : 1;
		else if (c == 'l')
			size = s[-2] == 'l' ? sizeof(long long) : sizeof(long);
		else if (c == 'j')
			size = sizeof(intmax_t);
		else if (c == 'z' || c == 't')
			size = sizeof(size_t);
		else if (c != 'L')
			break;
	}
	lower = c | ('a' - 'A');

	if (lower == 'a' || (lower >= 'e' && lower <= 'g')) {
		__printf_float(p, s);
		goto close;
	}
	/*
	 * Every Linux ABI passes an int or a pointer in the place of a
	 * long, so one va_arg reads all three.
	 */
	if (c == '%')
		v = c;
	else if (c == 'm')
		v = (uintptr_t)__printf_error();
	else if (size > sizeof(long) && c != 'n')
		v = va_arg(p->ap, long long);
	else
		v = va_arg(p->ap, unsigned long);

	if (c == 'n') {
		store((void *)(uintptr_t)v, size, p->total);
		return s;
	}
	if (c == 'p') {
		c = 'x';
		size = sizeof(void *);
		p->flags |= ALTERNATE;
	}
	if (c == 'd' || c == 'i' || c == 'o' || c == 'u' || c == 'x' ||
		c == 'X') {
		body = integer(p, c, size, v, end);
		n = end - body;
		if ((int)p->precision < 0)
			p->precision = 1;
		else
			p->flags &= ~ZERO;
		if (p->precision > n)
			zeros = p->precision - n;
		else if (c == 'o' && p->flags & ALTERNATE)
			zeros = 1;
	} else {
		p->flags &= ~ZERO;
		if ((lower == 'c' || lower == 's') &&
			(c != lower || s[-2] == 'l')) {
			__printf_wide(p, s, v);
			goto close;
		}
		if (c == 's' || c == 'm') {
			body = v ? (char *)(uintptr_t)v : "(null)";
			for (n = 0; n != (size_t)p->precision && body[n]; n++)
				;
		} else if (c == 'c' || c == '%')
			end[-1] = v;
		else
			__print_fail(p, EINVAL);
	}
	__print_open(p, zeros, n);
	__print_bytes(p, body, n);
close:
	__print_fill(p, ' ', p->width);
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

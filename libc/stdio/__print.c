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
					p->total = OVERFLOW;
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

static void store(void *to, unsigned size, size_t n)
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

static void integer(struct print *p, int c, unsigned size, uint64_t v)
{
	char digits[24], *end = digits + sizeof digits, *s = end;
	unsigned base = 10, shift = 32 - CHAR_BIT * size;
	int zeros;

	if (c == 'd' || c == 'i') {
		if (size <= sizeof(int))
			v = (int64_t)((int32_t)((uint32_t)v << shift) >> shift);
		sign(p, (int64_t)v < 0);
		if ((int64_t)v < 0)
			v = -v;
	} else {
		if (size <= sizeof(int))
			v = (uint32_t)v << shift >> shift;
		if (c == 'o')
			base = 8;
		else if (c != 'u') {
			base = 16;
			if (v && p->flags & ALTERNATE) {
				p->prefix[0] = '0';
				p->prefix[1] = c;
				p->prefixed = 2;
			}
		}
	}
	while (v) {
		unsigned d = digit(&v, base);

		*--s = d < 10 ? '0' + d : c - 'x' + 'a' - 10 + d;
	}
	zeros = (int)p->precision - (int)(end - s);
	if ((int)p->precision < 0)
		zeros = s == end;
	else
		p->flags &= ~ZERO;
	if (base == 8 && p->flags & ALTERNATE && zeros <= 0)
		zeros = 1;
	__print_open(p, zeros < 0 ? 0 : zeros, end - s);
	__print_bytes(p, s, end - s);
}

static void text(struct print *p, const char *s)
{
	size_t n = 0;

	if (!s)
		s = "(null)";
	while (n != (size_t)p->precision && s[n])
		n++;
	p->flags &= ~ZERO;
	__print_open(p, 0, n);
	__print_bytes(p, s, n);
}

/* What is behind a percent sign; returns what is behind that. */
static const char *directive(struct print *p, const char *s)
{
	unsigned size = sizeof(int), longs = 0;
	int c, lower;
	uint64_t v;
	char byte;

	s = form(p, s);
	for (;; s++)
		if (*s == 'h')
			size = size > 1 ? size / 2 : 1;
		else if (*s == 'l')
			size = longs++ ? sizeof(long long) : sizeof(long);
		else if (*s == 'L')
			longs = *s;
		else if (*s == 'j')
			size = sizeof(intmax_t);
		else if (*s == 'z' || *s == 't')
			size = sizeof(size_t);
		else
			break;
	c = *s++;
	lower = c | ('a' - 'A');

	if (lower == 'a' || (lower >= 'e' && lower <= 'g'))
		__printf_float(p, c, longs == 'L');
	else if (c == 'm')
		text(p, __printf_error());
	else if (c == '%') {
		p->width = 0;
		__print_bytes(p, "%", 1);
	} else {
		/*
		 * Every Linux ABI passes an int or a pointer in the place of a
		 * long, so one va_arg reads all three.
		 */
		if (size > sizeof(long) && c != 'n')
			v = va_arg(p->ap, long long);
		else
			v = va_arg(p->ap, unsigned long);
		if (c == 'p') {
			c = lower = 'x';
			size = sizeof(void *);
			p->flags |= ALTERNATE;
		}
		if (lower == 's' || lower == 'c') {
			p->flags &= ~ZERO;
			if (longs || c != lower)
				__printf_wide(p, lower, v);
			else if (c == 's')
				text(p, (char *)(uintptr_t)v);
			else {
				byte = v;
				__print_open(p, 0, 1);
				__print_bytes(p, &byte, 1);
			}
		} else if (c == 'n') {
			p->width = 0;
			store((void *)(uintptr_t)v, size, p->total);
		} else if (lower == 'x' || c == 'd' || c == 'i' || c == 'o' ||
			c == 'u')
			integer(p, c, size, v);
		else {
			errno = EINVAL;
			p->total = FAILED;
		}
	}
	__print_fill(p, ' ', p->width);
	return s;
}

int __print(int (*put)(void *, const char *, size_t), void *to,
	const char *format, va_list arguments)
{
	struct print p;
	const char *s = format;

	p.put = put;
	p.to = to;
	p.total = 0;
	va_copy(p.ap, arguments);
	while (*s) {
		const char *start = s;

		while (*s && *s != '%')
			s++;
		__print_bytes(&p, start, s - start);
		if (*s)
			s = directive(&p, s + 1);
		if (p.total > INT_MAX)
			break;
	}
	va_end(p.ap);
	if (p.total <= INT_MAX)
		return p.total;
	if (p.total != FAILED)
		errno = EOVERFLOW;
	return -1;
}

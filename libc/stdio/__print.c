/* __print.c - printf's core: text, and one directive after the other. */
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include "print.h"

#define FLAGS (SPACE | ALTERNATE | GROUP | PLUS | LEFT | ZERO)

/*
 * The next argument, of a size in bytes, extended to 64 bits. Every Linux ABI
 * passes an int or a pointer in the place of a long, so one va_arg reads all.
 */
static uint64_t argument(va_list *ap, unsigned size, int is_signed)
{
	unsigned shift;
	unsigned long v;

	if (size > sizeof v)
		return va_arg(*ap, long long);
	shift = CHAR_BIT * (sizeof v - size);
	v = va_arg(*ap, unsigned long) << shift;
	if (is_signed)
		return (int64_t)((long)v >> shift);
	return v >> shift;
}

/* A star and its argument, or digits: negative for what no int can hold. */
static const char *amount(const char *s, int *n, va_list *ap)
{
	unsigned v = 0;

	if (*s == '*') {
		*n = argument(ap, sizeof(int), 1);
		return s + 1;
	}
	for (; (unsigned)*s - '0' < 10; s++)
		v = v > INT_MAX / 10 ? INT_MAX + 1U : v * 10 + (*s - '0');
	*n = v;
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

/* Flags, width, precision; returns what is behind them. */
static const char *form(struct print *p, const char *s, va_list *ap)
{
	for (p->flags = 0; (unsigned)*s - ' ' <= '0' - ' ' &&
		FLAG(*s) & FLAGS; s++)
		p->flags |= FLAG(*s);
	s = amount(s, &p->width, ap);
	if (s[-1] == '*' && p->width < 0) {
		p->flags |= LEFT;
		p->width = -(unsigned)p->width;
	}
	p->precision = -1;
	if (*s == '.') {
		s = amount(s + 1, &p->precision, ap);
		if (s[-1] == '*' && p->precision < 0)
			p->precision = -1;
	}
	if (p->width < 0 || p->precision < -1)
		p->total = OVERFLOW;
	return s;
}

static void field(struct print *p, const char *prefix, int zeros,
	const char *s, size_t n)
{
	__print_open(p, prefix, zeros, n);
	__print_bytes(p, s, n);
}

static void text(struct print *p, const char *s)
{
	size_t n = 0;

	if (!s)
		s = "(null)";
	while (n != (size_t)p->precision && s[n])
		n++;
	field(p, "", 0, s, n);
}

static void integer(struct print *p, const char *prefix, int c, uint64_t v)
{
	char digits[24], *end = digits + sizeof digits, *s = end;
	unsigned base = c == 'o' ? 8 : (c | 32) == 'x' ? 16 : 10;
	int zeros;

	if (base == 16 && v && p->flags & ALTERNATE)
		prefix = c == 'x' ? "0x" : "0X";
	while (v) {
		unsigned d = digit(&v, base);

		*--s = d < 10 ? '0' + d : c - 'x' + 'a' - 10 + d;
	}
	zeros = p->precision - (int)(end - s);
	if (p->precision < 0)
		zeros = s == end;
	else
		p->flags &= ~ZERO;
	if (base == 8 && p->flags & ALTERNATE && zeros <= 0)
		zeros = 1;
	field(p, prefix, zeros < 0 ? 0 : zeros, s, end - s);
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

/* The conversions of whole numbers, of pointers, and of pointers to things. */
static void convert(struct print *p, const char *sign, int c, unsigned size,
	int is_long, va_list *ap)
{
	int lower = c | 32, is_signed = c == 'd' || c == 'i';
	uint64_t v = argument(ap, lower == 's' || c == 'n' ? sizeof(void *) :
		lower == 'c' ? sizeof(int) : size, is_signed);
	void *at = (void *)(uintptr_t)v;
	wchar_t wide[2] = { v, 0 };
	char byte = v;

	if (lower == 's' || lower == 'c') {
		p->flags &= ~ZERO;
		if (is_long || c != lower) {
			if (lower == 'c') {
				p->precision = -1;
				at = wide;
			}
			__printf_wide(p, at);
		} else if (c == 's')
			text(p, at);
		else
			field(p, "", 0, &byte, 1);
	} else if (c == 'n') {
		p->width = 0;
		store(at, size, p->total);
	} else if (is_signed && (int64_t)v < 0)
		integer(p, "-", c, -v);
	else if (is_signed || c == 'u' || c == 'o' || lower == 'x')
		integer(p, is_signed ? sign : "", c, v);
	else {
		errno = EINVAL;
		p->total = FAILED;
	}
}

/* What is behind a percent sign; returns what is behind that. */
static const char *directive(struct print *p, const char *s, va_list *ap)
{
	unsigned size = sizeof(int), longs = 0;
	const char *sign;
	union real_bits real;
	int c;

	s = form(p, s, ap);
	for (;; s++)
		if (*s == 'h')
			size /= 2;
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
	sign = p->flags & PLUS ? "+" : p->flags & SPACE ? " " : "";
	if ((unsigned)(c | 32) - 'e' < 3 || (c | 32) == 'a') {
		if (longs == 'L')
			real.ld = va_arg(*ap, long double);
		else
			real.d = va_arg(*ap, double);
		__printf_float(p, sign, c, &real, longs == 'L');
	} else if (c == 'm') {
		p->flags &= ~ZERO;
		text(p, __printf_error());
	} else if (c == '%') {
		p->width = 0;
		__print_bytes(p, "%", 1);
	} else {
		if (c == 'p') {
			c = 'x';
			size = sizeof(void *);
			p->flags |= ALTERNATE;
		}
		convert(p, sign, c, size, longs, ap);
	}
	__print_fill(p, ' ', p->width);
	return s;
}

int __print(int (*put)(void *, const char *, size_t), void *to,
	const char *format, va_list arguments)
{
	struct print p;
	const char *s = format;
	va_list ap;

	p.put = put;
	p.to = to;
	p.total = 0;
	va_copy(ap, arguments);
	while (*s) {
		const char *start = s;

		while (*s && *s != '%')
			s++;
		__print_bytes(&p, start, s - start);
		if (*s)
			s = directive(&p, s + 1, &ap);
		if (p.total == FAILED)
			return -1;
		if (p.total > INT_MAX) {
			errno = EOVERFLOW;
			return -1;
		}
	}
	va_end(ap);
	return p.total;
}

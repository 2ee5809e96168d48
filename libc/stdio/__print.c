/* __print.c - printf's core: text, and one directive after the other. */
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include "print.h"

#define FLAGS (SPACE | ALTERNATE | GROUP | PLUS | LEFT | ZERO)

/* A star and its argument, or digits: INT_MIN for what no int can hold. */
static const char *amount(const char *s, int *n, va_list *ap)
{
	unsigned v = 0;

	if (*s == '*') {
		*n = va_arg(*ap, int);
		return s + 1;
	}
	for (; *s >= '0' && *s <= '9'; s++)
		v = v > INT_MAX / 10 ? -1U : v * 10 + (*s - '0');
	*n = v > INT_MAX ? INT_MIN : (int)v;
	return s;
}

/* The integer argument that a length of so many bytes promises. */
static uint64_t argument(unsigned size, int is_signed, va_list *ap)
{
	int v;

	if (size > sizeof(long))
		return va_arg(*ap, long long);
	if (size > sizeof(int))
		return va_arg(*ap, long);
	v = va_arg(*ap, int);
	if (is_signed)
		return (int64_t)(size == 1 ? (int8_t)v :
			size == 2 ? (int16_t)v : v);
	return size == 1 ? (uint8_t)v : size == 2 ? (uint16_t)v : (unsigned)v;
}

/*
 * Takes the last digit off v. On 32-bit machines this needs no division of 64
 * bits: 2^32 is 429496729 tens and 6.
 */
static unsigned digit(uint64_t *v, unsigned base)
{
	uint32_t high = *v >> 32, low = (uint32_t)*v, d;

	if (base != 10) {
		*v >>= base == 8 ? 3 : 4;
		return low & (base - 1);
	}
	if (sizeof(long) > 4) {
		d = *v % 10;
		*v /= 10;
		return d;
	}
	d = high % 10 * 6 + low % 10;
	*v = ((uint64_t)(high / 10) << 32) + (uint64_t)high % 10 * 429496729 +
		low / 10 + d / 10;
	return d % 10;
}

static void integer(struct print *p, const char *prefix, uint64_t v,
	unsigned base, unsigned letter)
{
	char digits[24], *s = digits + sizeof digits;
	int n, zeros;

	while (v) {
		unsigned d = digit(&v, base);

		*--s = d < 10 ? '0' + d : letter - 10 + d;
	}
	n = digits + sizeof digits - s;
	zeros = p->precision - n;
	if (p->precision < 0)
		zeros = !n;
	else
		p->flags &= ~ZERO;
	if (zeros < 0)
		zeros = 0;
	if (base == 8 && p->flags & ALTERNATE && !zeros)
		zeros = 1;
	__print_open(p, prefix, (size_t)zeros + n);
	__print_fill(p, '0', zeros);
	__print_bytes(p, s, n);
}

static void text(struct print *p, const char *s, size_t max)
{
	size_t n = 0;

	while (n < max && s[n])
		n++;
	p->flags &= ~ZERO;
	__print_open(p, "", n);
	__print_bytes(p, s, n);
}

/* The length of c in UTF-8, or 0 if it is no character. */
static unsigned utf8(char *to, uint32_t c)
{
	unsigned n = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4, i;

	if (c - 0xd800 < 0x800 || c > 0x10ffff)
		return 0;
	for (i = n; --i; c >>= 6)
		to[i] = 0x80 | (c & 0x3f);
	*to = n == 1 ? c : (0xf00 >> n) | c;
	return n;
}

/* A precision counts bytes and splits no character. */
static void wide_text(struct print *p, const wchar_t *s, size_t max)
{
	char c[4];
	size_t total = 0, i;
	unsigned n;

	for (i = 0; total < max && s[i]; i++) {
		n = utf8(c, s[i]);
		if (!n) {
			errno = EILSEQ;
			p->total = -1;
			return;
		}
		if (n > max - total)
			break;
		total += n;
	}
	p->flags &= ~ZERO;
	__print_open(p, "", total);
	for (; total; total -= n) {
		n = utf8(c, *s++);
		__print_bytes(p, c, n);
	}
}

static void store(void *to, unsigned size, int total)
{
	if (size == 1)
		*(signed char *)to = total;
	else if (size == 2)
		*(short *)to = total;
	else if (size == 4)
		*(int32_t *)to = total;
	else
		*(int64_t *)to = total;
}

static void fail(struct print *p, int error)
{
	errno = error;
	p->total = -1;
}

/* What is behind a percent sign; returns what is behind that. */
static const char *directive(struct print *p, const char *s, int error,
	va_list *ap)
{
	unsigned size = sizeof(int), longs = 0, base = 16;
	const char *prefix;
	const void *string;
	uint64_t v;
	union real_bits real;
	wchar_t wide[2] = { 0, 0 };
	char c;

	for (p->flags = 0; *s >= ' ' && *s <= '0' && FLAG(*s) & FLAGS; s++)
		p->flags |= FLAG(*s);
	prefix = p->flags & PLUS ? "+" : p->flags & SPACE ? " " : "";
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
	if (p->width < 0 || p->precision < -1) {
		fail(p, EOVERFLOW);
		return s;
	}

	for (;; s++)
		if (*s == 'h')
			size /= 2;
		else if (*s == 'l')
			size = longs++ ? sizeof(long long) : sizeof(long);
		else if (*s == 'L')
			longs = 'L';
		else if (*s == 'j')
			size = sizeof(intmax_t);
		else if (*s == 'z' || *s == 't')
			size = sizeof(size_t);
		else
			break;

	switch (c = *s++) {
	case 'd':
	case 'i':
		v = argument(size, 1, ap);
		if ((int64_t)v < 0) {
			v = -v;
			prefix = "-";
		}
		integer(p, prefix, v, 10, 0);
		break;
	case 'p':
		size = sizeof(void *);
		p->flags |= ALTERNATE;
		c = 'x';
		/* fall through */
	case 'o':
	case 'u':
	case 'x':
	case 'X':
		v = argument(size, 0, ap);
		prefix = "";
		if (c == 'o')
			base = 8;
		else if (c == 'u')
			base = 10;
		else if (v && p->flags & ALTERNATE)
			prefix = c == 'x' ? "0x" : "0X";
		integer(p, prefix, v, base, c - 'x' + 'a');
		break;
	case 'C':
	case 'c':
		*wide = va_arg(*ap, int);
		if (longs || c == 'C') {
			wide_text(p, wide, -1);
			break;
		}
		c = *wide;
		p->flags &= ~ZERO;
		__print_open(p, "", 1);
		__print_bytes(p, &c, 1);
		break;
	case 'S':
	case 's':
		string = va_arg(*ap, void *);
		if (longs || c == 'S')
			wide_text(p, string ? string : L"(null)", p->precision);
		else
			text(p, string ? string : "(null)", p->precision);
		break;
	case 'm':
		text(p, __printf_error(error), p->precision);
		break;
	case 'n':
		store(va_arg(*ap, void *), size, p->total);
		return s;
	case '%':
		__print_bytes(p, "%", 1);
		return s;
	case 'a': case 'e': case 'f': case 'g':
	case 'A': case 'E': case 'F': case 'G':
		if (longs == 'L')
			real.ld = va_arg(*ap, long double);
		else
			real.d = va_arg(*ap, double);
		__printf_float(p, prefix, c, &real, longs == 'L');
		break;
	default:
		fail(p, EINVAL);
		return s;
	}
	__print_fill(p, ' ', p->width);
	return s;
}

int __print(int (*put)(void *, const char *, size_t), void *to,
	const char *format, va_list arguments)
{
	struct print p = { put, to, 0, 0, 0, 0 };
	const char *s = format;
	int error = errno;
	va_list ap;

	va_copy(ap, arguments);
	while (p.total >= 0) {
		const char *start = s;

		while (*s && *s != '%')
			s++;
		__print_bytes(&p, start, s - start);
		if (!*s)
			break;
		s = directive(&p, s + 1, error, &ap);
	}
	va_end(ap);
	return p.total;
}

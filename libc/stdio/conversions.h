/*
 * conversions.h - all conversions of printf but floats and wide text. It is included
 * by __print.c and, for wide formats, by __print_wide.c.
 */
#ifndef CONVERSIONS_H
#define CONVERSIONS_H

#include <stdarg.h>
#include <stdint.h>
#include "print.h"
#include "store.h"

/* The file that includes this has these: %s, %c and, for %%, a character. */
static void print_string(struct print *p, const char *s);
static void print_text(struct print *p, unsigned long argument);
static void print_char(struct print *p, char c);
/* The number of characters printed so far, for %n. */
static int printed(const struct print *p);

/* The next integer argument, extended from p->size bytes. */
static uint64_t integer_argument(struct print *p, int is_signed)
{
	unsigned unused = 64 - 8 * p->size;
	uint64_t v;

	if (sizeof(long) < 8 && p->size > sizeof(long))
		v = va_arg(p->ap, unsigned long long);
	else
		v = __print_argument(p);
	v <<= unused;
	return is_signed ? (uint64_t)((int64_t)v >> unused) : v >> unused;
}

/*
 * Divide *v by base and return the remainder. 32-bit machines do this without
 * a 64-bit division: 2^32 is 429496729 tens and 6.
 */
static unsigned divide(uint64_t *v, unsigned base)
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

static void print_integer(struct print *p, unsigned base, int is_signed)
{
	char digits[24], *end = digits + sizeof digits, *s = end;
	int lower = p->conversion & ('a' - 'A');	/* the bit of lower case */
	int n, zeros;
	uint64_t v = integer_argument(p, is_signed);

	if (is_signed) {
		int negative = (int64_t)v < 0;

		__print_sign(p, negative);
		if (negative)
			v = -v;
	}
	if (p->flags & ALTERNATE && base == 16 && v) {
		p->prefix[0] = '0';
		p->prefix[1] = 'X' | lower;
		p->prefix_len = 2;
	}
	while (v) {
		unsigned d = divide(&v, base);

		*--s = d < 10 ? '0' + d : ('A' - 10 + d) | lower;
	}
	if (p->flags & ALTERNATE && base == 8)
		*--s = '0';
	/* The precision is the least number of digits. */
	if (p->precision < 0)
		p->precision = 1;
	else
		p->flags &= ~ZERO;
	n = (int)(end - s);
	zeros = p->precision > n ? p->precision - n : 0;
	__print_begin_field(p, zeros, n);
	__print_bytes(p, s, n);
}

static void print_conversion(struct print *p)
{
	switch (p->conversion) {
	case 'd':
	case 'i':
		print_integer(p, 10, 1);
		break;
	case 'o':
		print_integer(p, 8, 0);
		break;
	case 'u':
		print_integer(p, 10, 0);
		break;
	case 'p':
		p->flags |= ALTERNATE;
		p->size = sizeof(void *);
		/* fall through */
	case 'x':
	case 'X':
		print_integer(p, 16, 0);
		break;
	case 'c':
	case 's':
		print_text(p, __print_argument(p));
		break;
	case 'm':
		print_string(p, __printf_error());
		break;
	case 'n':
		store_integer((void *)__print_argument(p), p->size, printed(p));
		break;
	case '%':
		print_char(p, '%');
		break;
	default:
		__printf_float(p);
	}
	if (p->right_padding)
		__print_repeat(p, ' ', p->right_padding);
}

#endif

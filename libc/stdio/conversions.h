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
 * v / 10, by multiplication: a division takes several times as long, and -Os would
 * use one.
 */
static inline uint64_t tenth(uint64_t v)
{
#ifdef __SIZEOF_INT128__
	/* 0xcccccccccccccccd is 2^67 / 10, rounded up. */
	return (unsigned __int128)v * 0xcccccccccccccccd >> 67;
#else
	/* 2^32 is 429496729 tens and 6; 0xcccccccd is 2^35 / 10, rounded up. */
	uint32_t high = v >> 32, low = (uint32_t)v;
	uint32_t tens = (uint64_t)high * 0xcccccccd >> 35;
	uint32_t low_tens = (uint64_t)low * 0xcccccccd >> 35;
	uint32_t units = high - 10 * tens, d = units * 6 + (low - 10 * low_tens);

	return ((uint64_t)tens << 32) + (uint64_t)(units * 429496729) + low_tens +
		(d * 205 >> 11);
#endif
}

/* A digit has so many bits, or is decimal if bits is 0. */
static void print_integer(struct print *p, unsigned bits, int is_signed)
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
	if (p->flags & ALTERNATE && bits == 4 && v) {
		p->prefix[0] = '0';
		p->prefix[1] = 'X' | lower;
		p->prefix_len = 2;
	}
	if (!bits)
		while (v) {
			uint64_t tens = tenth(v);

			*--s = '0' + (v - 10 * tens);
			v = tens;
		}
	for (; v; v >>= bits) {
		unsigned d = v & ((1 << bits) - 1);

		*--s = d < 10 ? '0' + d : ('A' - 10 + d) | lower;
	}
	if (p->flags & ALTERNATE && bits == 3)
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
		print_integer(p, 0, 1);
		break;
	case 'o':
		print_integer(p, 3, 0);
		break;
	case 'u':
		print_integer(p, 0, 0);
		break;
	case 'p':
		p->flags |= ALTERNATE;
		p->size = sizeof(void *);
		/* fall through */
	case 'x':
	case 'X':
		print_integer(p, 4, 0);
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

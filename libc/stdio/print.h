/* print.h - what printf's core shares with its floating-point part. */
#ifndef PRINT_H
#define PRINT_H

#include <stdarg.h>
#include <stddef.h>
#include "real.h"

/* A flag is its character's distance from space, the lowest of them. */
#define FLAG(c) (1u << ((c) - ' '))
#define SPACE FLAG(' ')
#define ALTERNATE FLAG('#')
#define GROUP FLAG('\'')
#define PLUS FLAG('+')
#define LEFT FLAG('-')
#define ZERO FLAG('0')

struct print {
	int (*put)(void *to, const char *s, size_t n);	/* 0, else failed */
	void *to;
	unsigned flags;
	int width;		/* once opened: what to fill up at the right */
	int precision;		/* negative: none given */
	int total;		/* bytes so far; -1 after a failure */
};

/* The whole of printf: the bytes put, or -1 with errno set. */
int __print(int (*put)(void *, const char *, size_t), void *to,
	const char *format, va_list ap);

/* Parts of the output. After a failure they do nothing. */
void __print_bytes(struct print *p, const char *s, size_t n);
void __print_fill(struct print *p, char c, int n);
/* Begin a field of a prefix and len bytes: left padding, prefix, zeros. */
void __print_open(struct print *p, const char *prefix, size_t len);

/*
 * One of the conversions aefgAEFG, of the double or long double at x. The
 * sign is what stands before a value that is not negative: "+", " " or "".
 */
void __printf_float(struct print *p, const char *sign, int conversion,
	const union real_bits *x, int is_long);
/* The text of %m. */
const char *__printf_error(int number);

#endif

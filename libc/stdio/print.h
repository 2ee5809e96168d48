/* print.h - what the parts of printf share. */
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
	size_t total;		/* bytes so far, or one of the two below */
	unsigned flags;
	int width;		/* once opened: what to fill up at the right */
	int precision;		/* negative: none given */
};

#define OVERFLOW ((size_t)-2)	/* or anything past INT_MAX */
#define FAILED ((size_t)-1)	/* and errno is set */

/* The whole of printf: the bytes put, or -1 with errno set. */
int __print(int (*put)(void *, const char *, size_t), void *to,
	const char *format, va_list ap);

/* Parts of the output. After a failure they do nothing. */
void __print_bytes(struct print *p, const char *s, size_t n);
void __print_fill(struct print *p, char c, int n);
/* Begin a field: left padding, prefix, zeros; n bytes are to follow. */
void __print_open(struct print *p, const char *prefix, int zeros, size_t n);

/*
 * The optional conversions, which nofloat.o stands in for: %aefgAEFG of the
 * double or long double at x, %ls, and the text of %m. The sign is what stands
 * before a value that is not negative: "+", " " or "".
 */
void __printf_float(struct print *p, const char *sign, int conversion,
	const union real_bits *x, int is_long);
void __printf_wide(struct print *p, const wchar_t *s);
const char *__printf_error(void);

#endif

/* print.h - what the parts of printf share. */
#ifndef PRINT_H
#define PRINT_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* A flag is its character's distance from space, the lowest of them. */
#define FLAG(c) (1u << ((c) - ' '))
#define SPACE FLAG(' ')
#define ALTERNATE FLAG('#')
#define GROUP FLAG('\'')
#define PLUS FLAG('+')
#define LEFT FLAG('-')
#define ZERO FLAG('!')	/* a low bit that no other flag has */

struct print {
	FILE *f;		/* to its pos, while that is in its buffer */
	int (*flush)(FILE *f);	/* then makes room: 0; 1 for no more, -1 failed */
	va_list ap;		/* what the format asks for next */
	int64_t total;		/* bytes so far: past INT_MAX it fails; or -1 */
	unsigned lacks;		/* so many bits of 64 are not in its type */
	unsigned flags;
	unsigned width;		/* once opened: what to fill up at the right */
	unsigned precision;	/* past INT_MAX: none given */
	unsigned prefix_len;	/* bytes of prefix, which is at most "-0x" */
	char prefix[4];
};

/* The whole of printf: the bytes put, or -1 with errno set. */
int __print(struct print *p, const char *format);

/* From here on there is no output, and this is errno. */
void __print_fail(struct print *p, int error);

/* Parts of the output. After a failure they do nothing. */
void __print_bytes(struct print *p, const char *s, size_t n);
void __print_repeat(struct print *p, char c, size_t n);
/* Both: n bytes, each found step bytes behind the one before. */
void __print_run(struct print *p, const char *s, size_t n, int step);
/* The prefix of a signed value. */
void __print_sign(struct print *p, int negative);
/* Begin a field: left padding, prefix, zeros; n bytes are to follow. */
void __print_begin_field(struct print *p, unsigned zeros, unsigned n);

/*
 * The optional conversions, which nofloat.o stands in for: %aefgAEFG of the
 * next argument, %ls or %lc of v, and the text of %m. The conversion is the
 * last byte before s.
 */
void __printf_float(struct print *p, const char *s);
void __printf_wide(struct print *p, const char *s, uintptr_t v);
const char *__printf_error(void);

#endif

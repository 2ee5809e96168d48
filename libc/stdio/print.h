/* print.h - what the parts of printf share. */
#ifndef PRINT_H
#define PRINT_H

#include <limits.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* The number of a flag's bit is the distance of its character from the space. */
#define FLAG(c) (1u << ((c) - ' '))
#define SPACE FLAG(' ')
#define ALTERNATE FLAG('#')
#define GROUP FLAG('\'')
#define PLUS FLAG('+')
#define LEFT FLAG('-')
#define ZERO FLAG('0')

/* What p->numbering tells after the first conversion; it is 0 before. */
enum {
	PLAIN = 1,		/* arguments have no numbers */
	COLLECTING,		/* they have: collect() notes their types */
	NUMBERED,		/* the types are known */
};

struct print {
	FILE *f;		/* output goes into its buffer */
	/*
	 * Called when the buffer is full. Returns 0 if there is room again, 1
	 * to count the remaining bytes but drop them, less than 0 if a write
	 * failed. Then the last bytes in the buffer, up to own, are dropped.
	 */
	long (*flush)(FILE *f, size_t own);
	va_list ap;
	const char *format;	/* the part not parsed yet */
	int total;		/* bytes printed so far; -1 after a failure */
	int numbering;		/* one of those above; 0 at first */

	/* The current conversion specification. */
	unsigned flags;
	unsigned width;
	int precision;		/* negative if none is given */
	char length;		/* its modifier: h (also for hh), l, j, z, t, L or 0 */
	char conversion;
	unsigned char size;	/* bytes of an integer with that modifier */

	unsigned char prefix_len;
	char prefix[3];		/* a sign, 0x or both */
	unsigned char types[NL_ARGMAX];	/* of arguments, for %n$ */
	unsigned right_padding;	/* to print after a left-justified field */
	va_list first;		/* from the first argument on, for %n$ */
};

/* Print all of format. Returns the number of bytes, or -1 with errno set. */
int __print(struct print *p, const char *format);

/* Fail with an errno, unless printing has failed already. */
void __print_fail(struct print *p, int error);

/* Output n bytes of s; n times c; the n bytes before end, the last one first. */
void __print_bytes(struct print *p, const char *s, size_t n);
void __print_repeat(struct print *p, char c, size_t n);
void __print_reversed(struct print *p, const char *end, size_t n);

/* Set the prefix to the sign that the flags ask for. */
void __print_sign(struct print *p, int negative);
/* Print the left padding, the prefix and zeros; then the caller prints n bytes. */
void __print_begin_field(struct print *p, size_t zeros, size_t n);
/* Print a whole field of n bytes without a prefix; the 0 flag is ignored. */
void __print_field(struct print *p, const char *s, size_t n);

/*
 * The next argument, of any type except a float, and except long long on a
 * 32-bit machine: on every Linux ABI an int or a pointer can be read as a long.
 */
unsigned long __print_argument(struct print *p);

/* Is it one of a, e, f, g? */
static inline int is_float(int conversion)
{
	int lower = conversion | ('a' - 'A');

	return lower == 'a' || (lower >= 'e' && lower <= 'g');
}

/*
 * The parts that -lnofloat replaces. __printf_simple prints text and the commonest
 * conversions, until it finds another one or the buffer is full. It returns the part
 * of the format that is not printed yet. __printf_parse parses a conversion
 * specification after its %, and makes its argument the next one.
 * __printf_float prints the next argument as a float, or fails with EINVAL if the
 * conversion is unknown. __printf_wide prints wide text: the character that the
 * argument is (%lc) or the string that it points to (%ls). __printf_error returns
 * the text of errno (%m).
 */
const char *__printf_simple(struct print *p, const char *format);
void __printf_parse(struct print *p);
void __printf_float(struct print *p);
void __printf_wide(struct print *p, unsigned long argument);
const char *__printf_error(void);

#endif

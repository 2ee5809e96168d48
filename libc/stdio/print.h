/* print.h - what the parts of printf share. */
#ifndef PRINT_H
#define PRINT_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* Flags are numbered by their characters, from the space to the 0. */
#define FLAG(c) (1u << ((c) - ' '))
#define SPACE FLAG(' ')
#define ALTERNATE FLAG('#')
#define GROUP FLAG('\'')
#define PLUS FLAG('+')
#define LEFT FLAG('-')
#define ZERO FLAG('0')

struct print {
	FILE *f;		/* output goes into its buffer */
	/*
	 * Makes room once the buffer is full: 0. Or 1 to count the remaining
	 * bytes but drop them, or -1 after a failed write.
	 */
	int (*flush)(FILE *f);
	va_list ap;
	const char *format;	/* the part not parsed yet */
	int total;		/* bytes printed so far; -1 after a failure */

	/* The current conversion specification. */
	unsigned flags;
	unsigned width;
	int precision;		/* negative if none is given */
	char length;		/* its modifier: h (also for hh), l, j, z, t, L or 0 */
	char conversion;
	unsigned char size;	/* bytes of an integer with that modifier */

	unsigned char prefix_len;
	char prefix[3];		/* a sign, 0x or both */
	unsigned right_padding;	/* to print after a left-justified field */
};

/* Print all of format: the number of bytes, or -1 with errno set. */
int __print(struct print *p, const char *format);

/* Fail with an errno, unless printing has failed already. */
void __print_fail(struct print *p, int error);

/* Output: n bytes of s, c n times, the n bytes before end backwards. */
void __print_bytes(struct print *p, const char *s, size_t n);
void __print_repeat(struct print *p, char c, size_t n);
void __print_reversed(struct print *p, const char *end, size_t n);

/* Set the prefix to the sign that the flags ask for. */
void __print_sign(struct print *p, int negative);
/* Print the left padding, the prefix and zeros; the caller prints n bytes. */
void __print_begin_field(struct print *p, size_t zeros, size_t n);
/* Print a whole field of n bytes without a prefix; the 0 flag is ignored. */
void __print_field(struct print *p, const char *s, size_t n);

/*
 * The next argument: any type but a float, or long long on a 32-bit machine.
 * On every Linux ABI an int or a pointer can be read as a long.
 */
unsigned long __print_argument(struct print *p);

/*
 * The parts that -lnofloat replaces: print the next argument as a float, or as
 * wide text for %ls and %lc; the text of errno for %m.
 */
void __printf_float(struct print *p);
void __printf_wide(struct print *p);
const char *__printf_error(void);

#endif

/*
 * parse.h - the conversion specifications of printf, without %n$. It is included by
 * __printf_parse.c, which adds that, and by nofloat.c, which does not.
 */
#ifndef PARSE_H
#define PARSE_H

#include <errno.h>
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include "print.h"

#define FLAGS (SPACE | ALTERNATE | GROUP | PLUS | LEFT | ZERO)

/* The argument for a *, which has been read. The file that includes this has it. */
static unsigned long star_argument(struct print *p);

/* Parse a number or a *. Returns 0 if there is neither. */
static int parse_number(struct print *p)
{
	int64_t n = 0;

	if (*p->format == '*') {
		p->format++;
		return (int)star_argument(p);
	}
	for (; *p->format >= '0' && *p->format <= '9'; p->format++) {
		n = n * 10 + (*p->format - '0');
		if (n > INT_MAX) {
			__print_fail(p, EOVERFLOW);
			n = 0;
		}
	}
	return (int)n;
}

static inline void parse_length(struct print *p)
{
	const char *s = p->format;

	p->length = *s;
	switch (*s++) {
	case 'h':
		p->size = sizeof(short);
		if (*s == 'h') {
			p->size = sizeof(char);
			s++;
		}
		break;
	case 'l':
		p->size = sizeof(long);
		if (*s == 'l') {
			p->size = sizeof(long long);
			s++;
		}
		break;
	case 'j':
	case 'L':	/* as in glibc and musl, also for an integer */
		p->size = sizeof(long long);
		break;
	case 't':
	case 'z':
		p->size = sizeof(size_t);
		break;
	default:
		p->length = 0;
		p->size = sizeof(int);
		return;
	}
	p->format = s;
}

/* Parse a conversion specification, after its % and its n$. */
static inline void parse(struct print *p)
{
	int width;

	p->flags = 0;
	p->precision = -1;
	p->prefix_len = 0;
	p->right_padding = 0;
	for (;; p->format++) {
		unsigned char c = *p->format;

		if (c < ' ' || c > '0' || !(FLAG(c) & FLAGS))
			break;
		p->flags |= FLAG(c);
	}
	width = parse_number(p);
	p->width = width;
	if (width < 0) {
		p->flags |= LEFT;
		p->width = -p->width;
	}
	if (*p->format == '.') {
		p->format++;
		p->precision = parse_number(p);
	}
	parse_length(p);
	p->conversion = *p->format++;
}

#endif

/* scan.h - what the parts of scanf share. */
#ifndef SCAN_H
#define SCAN_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include "file.h"

struct scan {
	FILE *f;
	int is_string;		/* f is a string, which ends with its null */
	int end;		/* there was no more input, or an error */
	unsigned left;		/* of the directive's width */
	size_t count;		/* bytes taken so far, for %n */
};

/* The whole of scanf: how many conversions were stored, or EOF. */
int __scan(FILE *f, int is_string, const char *format, va_list ap);

/* The next byte, not yet taken; EOF at the end of the input or of the width. */
int __scan_peek(struct scan *s);
void __scan_advance(struct scan *s);

/*
 * Conversions, from input that is not at its end; false if there is none. A
 * float is stored unless to is null: a long double if longs is 'L', a float
 * if 0. Text is copied as long as the bytes are members, unless to is null.
 */
int __scan_integer(struct scan *s, uint64_t *v, unsigned base);
int __scan_float(struct scan *s, void *to, int longs);
int __scan_text(struct scan *s, char *to, int conversion, const char *members);

#endif

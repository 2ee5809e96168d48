#include <stdio.h>
#include <stdarg.h>
#include "file.h"
#include "print.h"

int vfprintf(FILE *restrict f, const char *restrict format, va_list ap)
{
	struct print p;
	int n;

	if (__start_writing(f))
		return EOF;
	p.f = f;
	p.flush = __flush;
	va_copy(p.ap, ap);
	n = __print(&p, format);
	va_end(p.ap);
	/*
	 * Even an unbuffered stream is flushed only here, so that a call makes
	 * one write. After a failure n is -1, as a size_t more than any buffer
	 * has: a newline anywhere in the buffer flushes it.
	 */
	return __flush_if_due(f, n) ? EOF : n;
}

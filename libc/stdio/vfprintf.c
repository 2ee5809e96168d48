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
	/* After a failure, n is -1: the next call flushes what is buffered. */
	if (n < 0 && !(f->flags & UNBUFFERED))
		return EOF;
	/*
	 * Even an unbuffered stream is flushed only here, so that a call makes
	 * one write. It must not keep a byte: all of them are of this call.
	 */
	return __flush_if_due(f, n) ? EOF : n;
}

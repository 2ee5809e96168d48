#include <stdio.h>
#include <stdarg.h>
#include "file.h"
#include "print.h"

static int put(void *to, const char *s, size_t n)
{
	return __put(to, s, n) != n;
}

/* On an unbuffered stream, too, what one call prints is one write. */
int vfprintf(FILE *restrict f, const char *restrict format, va_list ap)
{
	int r;

	f->flags |= HELD;
	r = __print(put, f, format, ap);
	f->flags &= ~HELD;
	return f->flags & BARE && __flush(f) ? EOF : r;
}

#include <stdio.h>
#include <stdarg.h>
#include "file.h"
#include "print.h"

/* On an unbuffered stream, too, what one call prints is one write. */
int vfprintf(FILE *restrict f, const char *restrict format, va_list ap)
{
	struct print p;
	int r;

	p.f = f;
	p.flush = __flush;
	p.total = __start_writing(f);
	va_copy(p.ap, ap);
	r = __print(&p, format);
	va_end(p.ap);
	return __flush_if_due(f, r) | r;
}

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
	p.full = __flush;
	p.total = __to_write(f);
	va_copy(p.ap, ap);
	r = __print(&p, format);
	va_end(p.ap);
	return __settle(f, r) | r;
}

#include <stdio.h>
#include <stdarg.h>
#include "file.h"
#include "print.h"

/* The string is full: count the remaining bytes, for the result. */
static long discard(FILE *f, size_t own)
{
	(void)f;
	(void)own;
	return 1;
}

int vsnprintf(char *restrict s, size_t n, const char *restrict format,
	va_list ap)
{
	FILE f;
	struct print p;
	int r;

	f.pos = f.buf = (unsigned char *)s;
	f.size = n ? n - 1 : 0;
	p.f = &f;
	p.flush = discard;
	va_copy(p.ap, ap);
	r = __print(&p, format);
	va_end(p.ap);
	if (n)
		*f.pos = 0;
	return r;
}

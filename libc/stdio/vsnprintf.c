#include <stdio.h>
#include <stdarg.h>
#include "file.h"
#include "print.h"

/* A stream that has no file, and a place for what it has no room for. */
struct string {
	FILE f;
	unsigned char waste[64];
};

static int full(FILE *f)
{
	*f->pos = 0;
	f->pos = f->buf = ((struct string *)f)->waste;
	f->size = sizeof ((struct string *)f)->waste - 1;
	return 0;
}

int vsnprintf(char *restrict s, size_t n, const char *restrict format,
	va_list ap)
{
	struct string to;
	struct print p;
	int r;

	to.f.pos = to.f.buf = n ? (unsigned char *)s : to.waste;
	to.f.size = n ? n - 1 : 0;
	p.f = &to.f;
	p.full = full;
	p.total = 0;
	va_copy(p.ap, ap);
	r = __print(&p, format);
	va_end(p.ap);
	*to.f.pos = 0;
	return r;
}

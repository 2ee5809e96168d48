#include <stdio.h>
#include <stdarg.h>
#include "file.h"
#include "print.h"

int vdprintf(int fd, const char *restrict format, va_list ap)
{
	unsigned char room[256];
	FILE f = {
		.pos = room,
		.buf = room,
		.size = sizeof room,
		.fd = fd,
		.flags = WRITING,
	};
	struct print p;
	int r;

	p.f = &f;
	p.flush = __flush;
	p.total = 0;
	va_copy(p.ap, ap);
	r = __print(&p, format);
	va_end(p.ap);
	return __flush(&f) ? EOF : r;
}

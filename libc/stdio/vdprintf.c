#include <stdio.h>
#include <stdarg.h>
#include "file.h"
#include "print.h"

int vdprintf(int fd, const char *restrict format, va_list ap)
{
	unsigned char buffer[256];
	FILE f = {
		.pos = buffer,
		.buf = buffer,
		.size = sizeof buffer,
		.fd = fd,
		.flags = WRITING,
	};
	struct print p;
	int n;

	p.f = &f;
	p.flush = __flush;
	va_copy(p.ap, ap);
	n = __print(&p, format);
	va_end(p.ap);
	return __flush(&f, 0) ? EOF : n;
}

#include <stdio.h>
#include <stdarg.h>

int fscanf(FILE *restrict f, const char *restrict format, ...)
{
	va_list ap;
	int r;

	va_start(ap, format);
	r = vfscanf(f, format, ap);
	va_end(ap);
	return r;
}

#include <stdio.h>
#include <stdarg.h>

int fprintf(FILE *restrict f, const char *restrict format, ...)
{
	va_list ap;
	int r;

	va_start(ap, format);
	r = vfprintf(f, format, ap);
	va_end(ap);
	return r;
}

#include <stdio.h>
#include <stdarg.h>

int printf(const char *restrict format, ...)
{
	va_list ap;
	int r;

	va_start(ap, format);
	r = vfprintf(stdout, format, ap);
	va_end(ap);
	return r;
}

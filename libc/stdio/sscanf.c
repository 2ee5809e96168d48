#include <stdio.h>
#include <stdarg.h>

int sscanf(const char *restrict s, const char *restrict format, ...)
{
	va_list ap;
	int r;

	va_start(ap, format);
	r = vsscanf(s, format, ap);
	va_end(ap);
	return r;
}

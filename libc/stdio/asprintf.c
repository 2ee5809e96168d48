#include <stdio.h>
#include <stdarg.h>

int asprintf(char **s, const char *format, ...)
{
	va_list ap;
	int r;

	va_start(ap, format);
	r = vasprintf(s, format, ap);
	va_end(ap);
	return r;
}

#include <stdio.h>
#include <stdarg.h>
#include <wchar.h>

int wprintf(const wchar_t *restrict format, ...)
{
	va_list ap;
	int n;

	va_start(ap, format);
	n = vfwprintf(stdout, format, ap);
	va_end(ap);
	return n;
}

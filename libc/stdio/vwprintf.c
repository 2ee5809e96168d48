#include <stdio.h>
#include <stdarg.h>
#include <wchar.h>

int vwprintf(const wchar_t *restrict format, va_list ap)
{
	return vfwprintf(stdout, format, ap);
}

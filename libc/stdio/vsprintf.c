#include <stdio.h>
#include <limits.h>
#include <stdarg.h>

int vsprintf(char *restrict s, const char *restrict format, va_list ap)
{
	return vsnprintf(s, (size_t)INT_MAX + 1, format, ap);
}

#include <stdarg.h>
#include <wchar.h>

int swprintf(wchar_t *restrict s, size_t n, const wchar_t *restrict format, ...)
{
	va_list ap;
	int r;

	va_start(ap, format);
	r = vswprintf(s, n, format, ap);
	va_end(ap);
	return r;
}

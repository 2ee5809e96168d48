#include <wchar.h>

int wcsncasecmp_l(const wchar_t *a, const wchar_t *b, size_t n, locale_t locale)
{
	(void)locale;
	return wcsncasecmp(a, b, n);
}

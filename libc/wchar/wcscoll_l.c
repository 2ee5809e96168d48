#include <wchar.h>

int wcscoll_l(const wchar_t *a, const wchar_t *b, locale_t locale)
{
	(void)locale;
	return wcscoll(a, b);
}

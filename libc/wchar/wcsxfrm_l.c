#include <wchar.h>

size_t wcsxfrm_l(wchar_t *restrict to, const wchar_t *restrict from,
	size_t n, locale_t locale)
{
	(void)locale;
	return wcsxfrm(to, from, n);
}

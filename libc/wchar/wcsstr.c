#include <wchar.h>

wchar_t *wcsstr(const wchar_t *hay, const wchar_t *needle)
{
	size_t n = wcslen(needle);

	if (!n)
		return (wchar_t *)hay;
	for (; (hay = wcschr(hay, *needle)); hay++)
		if (!wcsncmp(hay, needle, n))
			break;
	return (wchar_t *)hay;
}

#include <wchar.h>

wchar_t *wcsncat(wchar_t *restrict to, const wchar_t *restrict from, size_t n)
{
	wchar_t *end = to + wcslen(to);

	for (; n && *from; n--)
		*end++ = *from++;
	*end = 0;
	return to;
}

#include <wchar.h>

size_t wcsxfrm(wchar_t *restrict to, const wchar_t *restrict from, size_t n)
{
	size_t length = wcslen(from);

	if (length < n)
		wcscpy(to, from);
	return length;
}

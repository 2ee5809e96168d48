#include <wchar.h>

wchar_t *wcpncpy(wchar_t *restrict to, const wchar_t *restrict from, size_t n)
{
	size_t length = wcsnlen(from, n);

	wmemcpy(to, from, length);
	wmemset(to + length, 0, n - length);
	return to + length;
}

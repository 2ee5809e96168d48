#include <wchar.h>

wchar_t *wmempcpy(wchar_t *restrict to, const wchar_t *restrict from, size_t n)
{
	return wmemcpy(to, from, n) + n;
}

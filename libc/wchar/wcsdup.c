#include <wchar.h>
#include <stdlib.h>

wchar_t *wcsdup(const wchar_t *s)
{
	size_t n = wcslen(s) + 1;
	wchar_t *copy = malloc(n * sizeof *copy);

	return copy ? wmemcpy(copy, s, n) : 0;
}

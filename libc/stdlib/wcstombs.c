#include <stdlib.h>
#include <wchar.h>

size_t wcstombs(char *restrict to, const wchar_t *restrict from, size_t max)
{
	const wchar_t *s = from;

	return wcsrtombs(to, &s, max, 0);
}

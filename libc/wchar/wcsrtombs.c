#include <wchar.h>
#include <stdint.h>
#include "names.h"

size_t wcsrtombs(char *restrict to, const wchar_t **restrict from, size_t max,
	mbstate_t *restrict state)
{
	return __wcsnrtombs(to, from, SIZE_MAX, max, state);
}

#include <wchar.h>
#include <stdint.h>
#include "names.h"

size_t mbsrtowcs(wchar_t *restrict to, const char **restrict from, size_t max,
	mbstate_t *restrict state)
{
	static mbstate_t own;

	return __mbsnrtowcs(to, from, SIZE_MAX, max, state ? state : &own);
}

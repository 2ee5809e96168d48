#include <stdlib.h>
#include <wchar.h>

size_t mbstowcs(wchar_t *restrict to, const char *restrict from, size_t max)
{
	const char *s = from;
	mbstate_t state = { 0 };

	return mbsrtowcs(to, &s, max, &state);
}

#include <wchar.h>
#include <stdint.h>
#include "names.h"

size_t __mbsnrtowcs(wchar_t *restrict to, const char **restrict from, size_t n,
	size_t max, mbstate_t *restrict state)
{
	static mbstate_t own;
	mbstate_t copy;
	const char *s = *from;
	size_t count = 0;

	if (!state)
		state = &own;
	if (!to) {	/* only counts: the state stays as it is */
		copy = *state;
		state = &copy;
		max = SIZE_MAX;
	}
	while (count < max && n) {
		wchar_t c;
		size_t length = mbrtowc(&c, s, n, state);

		if (length == (size_t)-1) {
			if (to)
				*from = s;
			return length;
		}
		if (length == (size_t)-2) {
			s += n;
			break;
		}
		if (to)
			to[count] = c;
		if (!c) {
			s = 0;
			break;
		}
		count++;
		s += length;
		n -= length;
	}
	if (to)
		*from = s;
	return count;
}

size_t mbsnrtowcs(wchar_t *restrict to, const char **restrict from, size_t n,
	size_t max, mbstate_t *restrict state)
	__attribute__((weak, alias("__mbsnrtowcs")));

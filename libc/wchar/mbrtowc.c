#include <wchar.h>
#include <errno.h>
#include <string.h>
#include "utf8.h"

size_t mbrtowc(wchar_t *restrict to, const char *restrict s, size_t n,
	mbstate_t *restrict state)
{
	static mbstate_t own;
	char bytes[sizeof state->__bytes + 1];
	unsigned before, taken;
	wchar_t c;
	int length;

	if (!state)
		state = &own;
	if (!s) {
		to = 0;
		s = "";
		n = 1;
	}
	before = state->__count;
	taken = n < sizeof bytes - before ? n : sizeof bytes - before;
	memcpy(bytes, state->__bytes, before);
	memcpy(bytes + before, s, taken);
	length = __utf8_decode(&c, bytes, before + taken);
	if (length < 0) {
		state->__count = 0;
		errno = EILSEQ;
		return (size_t)-1;
	}
	if (!length) {
		memcpy(state->__bytes, bytes, before + taken);
		state->__count = before + taken;
		return (size_t)-2;
	}
	state->__count = 0;
	if (to)
		*to = c;
	return c ? length - before : 0;
}

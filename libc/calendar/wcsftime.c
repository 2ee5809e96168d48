#include <wchar.h>
#include <stdlib.h>
#include <time.h>
#include "format.h"

size_t wcsftime(wchar_t *restrict s, size_t max, const wchar_t *restrict format,
	const struct tm *restrict tm)
{
	/* More bytes than this are certainly too many characters. */
	struct output o = { 0, max < SIZE_MAX / 4 ? 4 * max : SIZE_MAX / 2, 0 };
	size_t n = wcstombs(0, format, 0), r = 0;
	char *bytes = n < SIZE_MAX ? malloc(n + 1) : 0, *text = 0;

	if (bytes) {
		wcstombs(bytes, format, n + 1);
		__format_time(&o, bytes, tm, 0);
		text = o.length < o.size ? malloc(o.length + 1) : 0;
	}
	if (text) {
		strftime(text, o.length + 1, bytes, tm);
		r = mbstowcs(s, text, max);
	}
	free(text);
	free(bytes);
	return r < max ? r : 0;
}

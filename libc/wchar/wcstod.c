#include <wchar.h>
#include <stdlib.h>
#include "number.h"

double wcstod(const wchar_t *restrict s, wchar_t **restrict end)
{
	struct number_text text = __number_text(s);
	char *bytes_end = text.bytes;
	double n = 0;

	if (text.bytes)
		n = strtod(text.bytes, &bytes_end);
	__number_end(text, s, end, bytes_end);
	return n;
}

#include <wchar.h>
#include <stdlib.h>
#include "number.h"

float wcstof(const wchar_t *restrict s, wchar_t **restrict end)
{
	struct number_text text = __number_text(s);
	char *bytes_end = text.bytes;
	float n = 0;

	if (text.bytes)
		n = strtof(text.bytes, &bytes_end);
	__number_end(text, s, end, bytes_end);
	return n;
}

#include <wchar.h>
#include <stdlib.h>
#include "number.h"

unsigned long long wcstoull(const wchar_t *restrict s, wchar_t **restrict end, int base)
{
	struct number_text text = __number_text(s);
	char *bytes_end = text.bytes;
	unsigned long long n = 0;

	if (text.bytes)
		n = strtoull(text.bytes, &bytes_end, base);
	__number_end(text, s, end, bytes_end);
	return n;
}

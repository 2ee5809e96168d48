#include <stdlib.h>
#include <errno.h>
#include "wchar/utf8.h"

int mbtowc(wchar_t *restrict to, const char *restrict s, size_t n)
{
	wchar_t c;
	int length;

	if (!s)
		return 0;	/* UTF-8 has no shift states */
	length = __utf8_decode(&c, s, n);
	if (length <= 0) {
		errno = EILSEQ;
		return -1;
	}
	if (to)
		*to = c;
	return c ? length : 0;
}

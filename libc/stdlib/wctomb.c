#include <stdlib.h>
#include <errno.h>
#include "wchar/utf8.h"

int wctomb(char *s, wchar_t c)
{
	unsigned n;

	if (!s)
		return 0;	/* UTF-8 has no shift states */
	n = utf8_encode(s, c);
	if (!n) {
		errno = EILSEQ;
		return -1;
	}
	return n;
}

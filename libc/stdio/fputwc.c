#include <stdio.h>
#include <wchar.h>
#include <errno.h>
#include "file.h"
#include "wchar/utf8.h"

wint_t fputwc(wchar_t c, FILE *f)
{
	char bytes[4];
	unsigned n = utf8_encode(bytes, c);

	__orient(f);
	if (!n) {
		f->flags |= ERROR;
		errno = EILSEQ;
		return WEOF;
	}
	return __file_write(f, bytes, n) == n ? (wint_t)c : WEOF;
}

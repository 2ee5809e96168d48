#include <stdio.h>
#include <errno.h>
#include <wchar.h>
#include "file.h"
#include "wchar/utf8.h"

wint_t fgetwc(FILE *f)
{
	char bytes[4];
	unsigned n = 0;
	wchar_t c;
	int byte, length;

	__orient(f);
	do {
		byte = fgetc(f);
		if (byte == EOF && !n)
			return WEOF;
		if (byte == EOF) {
			length = -1;
			break;
		}
		bytes[n++] = byte;
		length = __utf8_decode(&c, bytes, n);
	} while (!length);
	if (length > 0)
		return c;
	/* The byte that is wrong may begin a character. */
	if (n > 1 && byte != EOF)
		ungetc(byte, f);
	f->flags |= ERROR;
	errno = EILSEQ;
	return WEOF;
}

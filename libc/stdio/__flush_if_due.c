#include "file.h"

long __flush_if_due(FILE *f, size_t n)
{
	const unsigned char *s = f->pos;
	size_t own = n;

	if (f->flags & UNBUFFERED)
		return __flush(f, own);
	if (f->flags & LINE_BUFFERED)
		/* Bytes flushed during the call are no longer in the buffer. */
		for (; n && s > f->buf; n--)
			if (*--s == '\n')
				return __flush(f, own);
	return 0;
}

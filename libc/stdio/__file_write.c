#include <string.h>
#include "file.h"

size_t __file_write(FILE *f, const void *from, size_t n)
{
	size_t size = f->flags & UNBUFFERED ? 0 : f->size;

	if (__start_writing(f))
		return 0;
	/*
	 * After a failed flush an unbuffered stream may hold bytes although
	 * size is 0: compare pos first, so that the difference can't wrap.
	 */
	if (f->pos > f->buf + size || n > (size_t)(f->buf + size - f->pos)) {
		if (__flush(f))
			return 0;
		if (n >= size)
			return __write_all(f, from, n);
	}
	memcpy(f->pos, from, n);
	f->pos += n;
	return __flush_if_due(f, n) ? 0 : n;
}

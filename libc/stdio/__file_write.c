#include <string.h>
#include "file.h"

size_t __file_write(FILE *f, const void *from, size_t n)
{
	size_t size = f->flags & UNBUFFERED ? 0 : f->size, unwritten;

	if (__start_writing(f))
		return 0;
	if (n > (size_t)(f->buf + size - f->pos)) {
		if (__flush(f, 0))
			return 0;
		if (n >= size)
			return __write_all(f, from, n);
	}
	memcpy(f->pos, from, n);
	f->pos += n;
	unwritten = -__flush_if_due(f, n);
	return unwritten < n ? n - unwritten : 0;
}

#include <string.h>
#include "file.h"

size_t __file_write(FILE *f, const void *from, size_t n)
{
	size_t size = f->flags & UNBUFFERED ? 0 : f->size, unwritten;

	/* Most streams are fully buffered and have room. */
	if (f->pos < f->wend && n <= (size_t)(f->wend - f->pos) && n <= size / 2) {
		memcpy(f->pos, from, n);
		f->pos += n;
		return n;
	}
	if (__start_writing(f))
		return 0;
	if (n > (size_t)(f->buf + size - f->pos) && __flush(f, 0))
		return 0;
	/* No two of these fit: the buffer would save no call of the kernel. */
	if (f->pos == f->buf && n > size / 2)
		return n - __write_all(f, from, n);
	memcpy(f->pos, from, n);
	f->pos += n;
	unwritten = -__flush_if_due(f, n);
	return unwritten < n ? n - unwritten : 0;
}

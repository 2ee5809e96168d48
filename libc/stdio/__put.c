/* __put.c - the one way into a stream's buffer, or past it. */
#include <string.h>
#include "file.h"

size_t __put(FILE *f, const void *from, size_t n)
{
	size_t size = f->size;
	const char *s;

	if (!(f->flags & WRITING) && __to_write(f))
		return 0;
	if ((f->flags & (BARE | HELD)) == BARE)
		size = 0;
	/* What a failed flush left there may be more than size. */
	if (f->pos > f->buf + size || n > (size_t)(f->buf + size - f->pos)) {
		if (__flush(f))
			return 0;
		if (n >= size)
			return __write_all(f, from, n);
	}
	memcpy(f->pos, from, n);
	f->pos += n;
	if (f->flags & LINE)
		for (s = (const char *)from + n; s > (const char *)from; )
			if (*--s == '\n')
				return __flush(f) ? 0 : n;
	return n;
}

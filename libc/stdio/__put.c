/* __put.c - the one way into a stream's buffer, or past it. */
#include <string.h>
#include "file.h"

static int has_line(const char *s, size_t n)
{
	while (n--)
		if (s[n] == '\n')
			return 1;
	return 0;
}

size_t __put(FILE *f, const void *from, size_t n)
{
	int bare = (f->flags & (BARE | HELD)) == BARE;

	if (!(f->flags & WRITING) && __to_write(f))
		return 0;
	if (bare || n > (size_t)(f->buf + f->size - f->pos)) {
		if (__flush(f))
			return 0;
		if (bare || n >= f->size)
			return __write_all(f, from, n);
	}
	memcpy(f->pos, from, n);
	f->pos += n;
	if (f->flags & LINE && has_line(from, n) && __flush(f))
		return 0;
	return n;
}

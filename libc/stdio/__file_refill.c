#include "file.h"

size_t __file_refill(FILE *f)
{
	size_t n;

	if (!f->rend && __start_reading(f))
		return 0;
	n = __file_read(f, f->buf, f->flags & UNBUFFERED ? 1 : f->size);
	f->pos = f->buf;
	f->rend = f->buf + n;
	return n;
}

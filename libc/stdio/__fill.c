#include "file.h"

size_t __fill(FILE *f)
{
	size_t n;

	if (!f->rend && __to_read(f))
		return 0;
	n = __get(f, f->buf, f->flags & BARE ? 1 : f->size);
	f->pos = f->buf;
	f->rend = f->buf + n;
	return n;
}

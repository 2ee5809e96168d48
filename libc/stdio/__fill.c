#include "file.h"

size_t __fill(FILE *f)
{
	size_t n;

	if (!f->rend && __to_read(f))
		return 0;
	n = __get(f, f->buf, f->size ? f->size : 1);
	f->pos = f->buf;
	f->rend = f->buf + n;
	return n;
}

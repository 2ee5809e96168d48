#include "file.h"

/* After a seek: a program that seeks often reads little at each place. */
#define AFTER_SEEK 4096

size_t __file_refill(FILE *f)
{
	size_t n = f->size;

	if (!f->rend && __start_reading(f))
		return 0;
	if (f->flags & UNBUFFERED)
		n = 1;
	else if (f->flags & SOUGHT && n > AFTER_SEEK)
		n = AFTER_SEEK;
	f->flags &= ~SOUGHT;
	n = __file_read(f, f->buf, n);
	f->pos = f->buf;
	f->rend = f->buf + n;
	return n;
}

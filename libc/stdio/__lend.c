/* __lend.c - one write for what a call prints on an unbuffered stream. */
#include "file.h"

int __lend(FILE *f, unsigned char *room, size_t size)
{
	if (f->size || __to_write(f))
		return 0;
	f->buf = f->pos = room;
	f->size = size;
	return 1;
}

int __take_back(FILE *f, int lent)
{
	int r;

	if (!lent)
		return 0;
	r = __flush(f);
	f->buf = f->pos = 0;
	f->size = 0;
	return r;
}

#include <stdio.h>
#include <unistd.h>
#include "file.h"

off_t ftello(FILE *f)
{
	off_t unwritten = f->flags & WRITING ? f->pos - f->buf : 0;
	off_t at = lseek(f->fd, 0,
		unwritten && f->flags & APPEND ? SEEK_END : SEEK_CUR);

	return at < 0 ? -1 : at + unwritten - (f->rend ? f->rend - f->pos : 0);
}

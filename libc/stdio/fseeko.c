#include <stdio.h>
#include <unistd.h>
#include "file.h"

int fseeko(FILE *f, off_t offset, int whence)
{
	if (__flush(f, 0))
		return -1;
	if (whence == SEEK_CUR && f->rend)
		offset -= f->rend - f->pos;
	if (lseek(f->fd, offset, whence) < 0)
		return -1;
	f->pos = f->rend = f->wend = 0;
	f->flags &= ~(EOF_SEEN | WRITING);
	return 0;
}

#include <errno.h>
#include "file.h"

int __to_read(FILE *f)
{
	if (!(f->flags & READ)) {
		f->flags |= ERROR;
		errno = EBADF;
		return EOF;
	}
	if (__flush(f))
		return EOF;
	__list(f);
	f->flags &= ~WRITING;
	f->wend = 0;
	f->rend = f->pos = f->buf;
	return 0;
}

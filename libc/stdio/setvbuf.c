#include <stdio.h>
#include "file.h"

int setvbuf(FILE *restrict f, char *restrict buf, int mode, size_t n)
{
	if (mode < _IOFBF || mode > _IONBF || __flush(f, 0))
		return -1;
	f->flags &= ~(TTY_UNKNOWN | LINE_BUFFERED | UNBUFFERED | WRITING);
	if (mode == _IOLBF)
		f->flags |= LINE_BUFFERED;
	if (mode == _IONBF)
		f->flags |= UNBUFFERED;
	else if (buf && n > UNGET) {
		f->buf = (unsigned char *)buf + UNGET;
		f->size = n - UNGET;
	}
	f->pos = f->rend = f->wend = 0;
	return 0;
}

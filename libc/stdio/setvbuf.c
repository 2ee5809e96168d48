#include <stdio.h>
#include "file.h"

int setvbuf(FILE *restrict f, char *restrict buf, int mode, size_t n)
{
	if (mode < _IOFBF || mode > _IONBF || __flush(f))
		return -1;
	f->flags &= ~(ASK | LINE | BARE | WRITING);
	if (mode == _IOLBF)
		f->flags |= LINE;
	if (mode == _IONBF)
		f->flags |= BARE;
	else if (buf && n > UNGET) {
		f->buf = (unsigned char *)buf + UNGET;
		f->size = n - UNGET;
	}
	f->pos = f->rend = f->wend = 0;
	return 0;
}

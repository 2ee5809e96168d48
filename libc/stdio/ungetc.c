#include <stdio.h>
#include "file.h"

int ungetc(int c, FILE *f)
{
	if (c == EOF || (!f->rend && __start_reading(f)) || f->pos == f->buf - UNGET)
		return EOF;
	f->flags &= ~EOF_SEEN;
	return *--f->pos = c;
}

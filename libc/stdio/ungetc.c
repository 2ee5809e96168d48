#include <stdio.h>
#include "file.h"

int ungetc(int c, FILE *f)
{
	if (c == EOF || (!f->rend && __to_read(f)) || f->pos == f->buf - UNGET)
		return EOF;
	f->flags &= ~END;
	return *--f->pos = c;
}

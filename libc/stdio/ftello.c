#include <stdio.h>
#include "file.h"
#include "internal.h"
#include "names.h"

off_t __ftello(FILE *f)
{
	off_t unwritten = f->flags & WRITING ? f->pos - f->buf : 0;
	off_t at = __stream_seek(f, 0,
		unwritten && f->flags & APPEND ? SEEK_END : SEEK_CUR);

	if (at < 0)
		return __ret((long)at);
	return at + unwritten - (f->rend ? f->rend - f->pos : 0);
}

off_t ftello(FILE *f)
	__attribute__((weak, alias("__ftello")));

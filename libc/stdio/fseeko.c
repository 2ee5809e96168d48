#include <stdio.h>
#include "file.h"
#include "internal.h"
#include "names.h"

int __fseeko(FILE *f, off_t offset, int whence)
{
	off_t r;

	if (__flush(f, 0))
		return -1;
	if (whence == SEEK_CUR && f->rend)
		offset -= f->rend - f->pos;
	r = __stream_seek(f, offset, whence);
	if (r < 0)
		return (int)__ret((long)r);
	f->pos = f->rend = f->wend = 0;
	f->flags = (f->flags & ~(EOF_SEEN | WRITING)) | SOUGHT;
	return 0;
}

int fseeko(FILE *f, off_t offset, int whence)
	__attribute__((weak, alias("__fseeko")));

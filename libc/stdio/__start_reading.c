/*
 * __start_reading.c - enter the reading state, and leave it at a flush.
 *
 * Both are in one file so that __discard_readahead is linked exactly when a
 * program can read a stream.
 */
#include <errno.h>
#include "file.h"

int __start_reading(FILE *f)
{
	if (!(f->flags & READ)) {
		f->flags |= ERROR;
		errno = EBADF;
		return EOF;
	}
	if (__flush(f, 0))
		return EOF;
	list_file(f);
	f->flags = (f->flags & ~WRITING) | STARTED;
	f->wend = 0;
	f->rend = f->pos = f->buf;
	return 0;
}

void __discard_readahead(FILE *f)
{
	off_t unread = f->rend - f->pos;

	if (!f->rend)
		return;
	/* A pipe or a terminal cannot seek: keep the bytes in the buffer. */
	if (!unread || __stream_seek(f, -unread, SEEK_CUR) >= 0)
		f->pos = f->rend = 0;
}

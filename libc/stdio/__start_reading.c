/*
 * __start_reading.c - the state of reading, and the way out of it, for which
 * __files.c and so every program that does not read has a stand-in.
 */
#include <errno.h>
#include <unistd.h>
#include "file.h"

int __start_reading(FILE *f)
{
	if (!(f->flags & READ)) {
		f->flags |= ERROR;
		errno = EBADF;
		return EOF;
	}
	if (__flush(f))
		return EOF;
	__list_file(f);
	f->flags &= ~WRITING;
	f->wend = 0;
	f->rend = f->pos = f->buf;
	return 0;
}

int __discard_readahead(FILE *f)
{
	off_t ahead = f->rend - f->pos;

	if (!f->rend)
		return 0;
	/* A pipe or a terminal takes nothing back: then it stays here. */
	if (!ahead || lseek(f->fd, -ahead, SEEK_CUR) >= 0)
		f->pos = f->rend = 0;
	return 0;
}

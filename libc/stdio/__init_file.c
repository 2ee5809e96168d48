#include <fcntl.h>
#include "file.h"

/* O_RDONLY, O_WRONLY and O_RDWR are one less than READ, WRITE and both. */
void __init_file(FILE *f, int fd, int oflags)
{
	f->pos = f->rend = f->wend = 0;
	f->fd = fd;
	f->flags = (f->flags & (LISTED | HEAP | UNBUFFERED)) | TTY_UNKNOWN |
		(((oflags & 3) + READ) & (READ | WRITE)) |
		(oflags & O_APPEND ? APPEND : 0);
}

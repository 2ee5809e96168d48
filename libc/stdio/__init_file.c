#include <fcntl.h>
#include "file.h"

void __init_file(FILE *f, int fd, int oflags)
{
	unsigned flags = f->flags & (LISTED | HEAP | UNBUFFERED);

	switch (oflags & O_ACCMODE) {
	case O_RDONLY: flags |= READ; break;
	case O_WRONLY: flags |= WRITE; break;
	case O_RDWR: flags |= READ | WRITE; break;
	}
	if (oflags & O_APPEND)
		flags |= APPEND;
	f->flags = flags | TTY_UNKNOWN;
	f->fd = fd;
	f->pos = f->rend = f->wend = 0;
}

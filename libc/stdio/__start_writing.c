#include <errno.h>
#include <sys/ioctl.h>
#include "file.h"
#include "syscall.h"

int __start_writing(FILE *f)
{
	unsigned short window[4];	/* struct winsize */
	unsigned char *end;

	if (f->flags & WRITING)
		return 0;
	if (!(f->flags & WRITE)) {
		f->flags |= ERROR;
		errno = EBADF;
		return EOF;
	}
	list_file(f);
	if (f->flags & TTY_UNKNOWN &&
		!syscall3(SYS_ioctl, f->fd, TIOCGWINSZ, window))
		f->flags |= LINE_BUFFERED;
	f->rend = 0;
	f->pos = end = f->buf;
	if (!(f->flags & (LINE_BUFFERED | UNBUFFERED)))
		end += f->size;
	f->wend = end;
	f->flags &= ~(TTY_UNKNOWN | EOF_SEEN);
	f->flags |= WRITING | STARTED;
	return 0;
}

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
	__list_file(f);
	if (f->flags & TTY_UNKNOWN &&
		!syscall3(SYS_ioctl, f->fd, TIOCGWINSZ, window))
		f->flags |= LINE_BUFFERED;
	f->flags = (f->flags & ~(TTY_UNKNOWN | EOF_SEEN)) | WRITING | STARTED;
	f->rend = 0;
	f->pos = f->buf;
	end = f->buf;
	if (!(f->flags & (LINE_BUFFERED | UNBUFFERED)))
		end += f->size;
	f->wend = end;
	return 0;
}

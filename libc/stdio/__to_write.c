#include <errno.h>
#include <sys/ioctl.h>
#include "file.h"
#include "syscall.h"

int __to_write(FILE *f)
{
	unsigned short window[4];	/* struct winsize */

	if (f->flags & WRITING)
		return 0;
	if (!(f->flags & WRITE)) {
		f->flags |= ERROR;
		errno = EBADF;
		return EOF;
	}
	__list(f);
	if (f->flags & ASK &&
		!syscall3(SYS_ioctl, f->fd, TIOCGWINSZ, (long)window))
		f->flags |= LINE;
	f->flags = (f->flags & ~(ASK | END)) | WRITING;
	f->rend = 0;
	f->pos = f->buf;
	f->wend = f->flags & (LINE | BARE) ? f->buf : f->buf + f->size;
	return 0;
}

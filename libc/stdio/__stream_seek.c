#include <stdio.h>
#include "cookie.h"
#include "syscalls/offset.h"

/* The default of a hook (cookie.h). */
__attribute__((weak)) off_t __cookie_seek(FILE *f, off_t offset, int whence)
{
	(void)f;
	(void)offset;
	(void)whence;
	return 0;
}

off_t __stream_seek(FILE *f, off_t offset, int whence)
{
	if (f->flags & COOKIE)
		return __cookie_seek(f, offset, whence);
	return sys_lseek(f->fd, offset, whence);
}

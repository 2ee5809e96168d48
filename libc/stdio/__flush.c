/* __flush.c - write until all bytes are written or a write fails. */
#include <errno.h>
#include "cookie.h"
#include "file.h"
#include "syscall.h"

size_t __fd_write_all(FILE *f, const void *from, size_t n)
{
	const char *s = from;

	while (n) {
		long r = syscall3(SYS_write, f->fd, s, n);

		if (r < 0) {
			f->flags |= ERROR;
			errno = (int)-r;
			break;
		}
		s += r;
		n -= r;
	}
	return n;
}

size_t __write_all(FILE *f, const void *from, size_t n)
	__attribute__((weak, alias("__fd_write_all")));

long __flush(FILE *f, size_t own)
{
	unsigned char *s, *to = f->buf;
	size_t unwritten;

	if (!(f->flags & WRITING))
		return 0;
	unwritten = __write_all(f, to, f->pos - to);
	s = f->pos - unwritten;
	while ((size_t)(f->pos - s) > own)
		*to++ = *s++;
	f->pos = to;
	return -(long)unwritten;
}

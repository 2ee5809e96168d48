/* __flush.c - write until all bytes are written or a write fails. */
#include <errno.h>
#include "cookie.h"
#include "file.h"
#include "syscall.h"

size_t __fd_write_all(FILE *f, const void *from, size_t n)
{
	size_t done = 0;

	while (done < n) {
		long r = syscall3(SYS_write, f->fd, (const char *)from + done,
			n - done);

		if (r < 0) {
			f->flags |= ERROR;
			errno = (int)-r;
			break;
		}
		done += r;
	}
	return done;
}

size_t __write_all(FILE *f, const void *from, size_t n)
	__attribute__((weak, alias("__fd_write_all")));

long __flush(FILE *f, size_t own)
{
	unsigned char *s = f->buf, *to = f->buf, *end = f->pos;
	size_t unwritten;

	if (!(f->flags & WRITING))
		return 0;
	s += __write_all(f, s, end - s);
	unwritten = end - s;
	while ((size_t)(end - s) > own)
		*to++ = *s++;
	f->pos = to;
	return -(long)unwritten;
}

/* __flush.c - write out the buffer, and keep what could not be written. */
#include "file.h"
#include "internal.h"
#include "syscall.h"

int __flush(FILE *f)
{
	unsigned char *s = f->buf, *to = f->buf;
	long r = 0;

	if (!(f->flags & WRITING))
		return 0;
	for (; s < f->pos; s += r) {
		r = syscall3(SYS_write, f->fd, (long)s, f->pos - s);
		if (r < 0)
			break;
	}
	while (s < f->pos)
		*to++ = *s++;
	f->pos = to;
	if (r < 0) {
		f->flags |= ERROR;
		return __ret(r);
	}
	return 0;
}

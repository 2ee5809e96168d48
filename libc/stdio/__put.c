/* __put.c - the one way into a stream's buffer, or past it. */
#include <string.h>
#include "file.h"
#include "internal.h"
#include "syscall.h"

static int has_line(const unsigned char *s, const unsigned char *end)
{
	while (s < end)
		if (*--end == '\n')
			return 1;
	return 0;
}

size_t __put(FILE *f, const void *from, size_t n)
{
	const unsigned char *start = from, *s = start, *end = s + n;

	if (!(f->flags & WRITING) && __to_write(f))
		return 0;
	while (s < end) {
		size_t room = f->buf + f->size - f->pos;

		n = end - s;
		if (n >= room && room == f->size) {
			long r = syscall3(SYS_write, f->fd, (long)s, (long)n);

			if (r < 0) {
				f->flags |= ERROR;
				__ret(r);
				break;
			}
			s += r;
			continue;
		}
		if (n > room)
			n = room;
		memcpy(f->pos, s, n);
		f->pos += n;
		s += n;
		if (n < room && !(f->flags & LINE && has_line(start, end)))
			break;
		if (__flush(f)) {
			/* What is reported as not taken is not kept either. */
			n = f->pos - f->buf;
			if (n > (size_t)(s - start))
				n = s - start;
			f->pos -= n;
			s -= n;
			break;
		}
	}
	return s - start;
}

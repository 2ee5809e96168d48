/*
 * fopencookie.c - a stream that calls functions of the program in place of the kernel.
 *
 * A program links this file only if it opens such a stream; see cookie.h.
 */
#include <stdio.h>
#include <errno.h>
#include <stdlib.h>
#include "cookie.h"

FILE *fopencookie(void *cookie, const char *mode, cookie_io_functions_t io)
{
	int oflags = __open_flags(mode);
	struct cookie_file *c;

	if (oflags < 0)
		return 0;
	c = malloc(sizeof *c + UNGET + BUFSIZ);
	if (!c)
		return 0;
	c->cookie = cookie;
	c->io = io;
	c->f.buf = (unsigned char *)(c + 1) + UNGET;
	c->f.size = BUFSIZ;
	c->f.flags = HEAP;
	__init_file(&c->f, -1, oflags);
	c->f.flags = (c->f.flags & ~TTY_UNKNOWN) | COOKIE;
	return &c->f;
}

size_t __write_all(FILE *f, const void *from, size_t n)
{
	struct cookie_file *c = (struct cookie_file *)f;
	const char *s = from;

	if (!(f->flags & COOKIE))
		return __fd_write_all(f, from, n);
	if (!c->io.write)
		return 0;
	while (n) {
		ssize_t r = c->io.write(c->cookie, s, n);

		if (r <= 0) {
			f->flags |= ERROR;
			break;
		}
		s += r;
		n -= r;
	}
	return n;
}

long __cookie_read(FILE *f, void *to, size_t n)
{
	struct cookie_file *c = (struct cookie_file *)f;
	ssize_t r;

	if (!c->io.read)
		return 0;
	r = c->io.read(c->cookie, to, n);
	return r < 0 ? -(errno ? errno : EIO) : r;
}

off_t __cookie_seek(FILE *f, off_t offset, int whence)
{
	struct cookie_file *c = (struct cookie_file *)f;

	if (!c->io.seek)
		return -ESPIPE;
	return c->io.seek(c->cookie, &offset, whence) < 0 ? -EINVAL : offset;
}

long __cookie_close(FILE *f)
{
	struct cookie_file *c = (struct cookie_file *)f;

	if (c->io.close && c->io.close(c->cookie) < 0)
		return -(errno ? errno : EIO);
	return 0;
}

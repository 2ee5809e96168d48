#include <stdio.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include "cookie.h"

struct memory {
	struct growing text;
	char **s;		/* the caller's */
	size_t *shown;
};

/* The caller sees what is before the place where the next byte goes. */
static void show(const struct memory *m)
{
	*m->s = m->text.s;
	*m->shown = m->text.at < m->text.length ? m->text.at : m->text.length;
}

static ssize_t write_memory(void *cookie, const char *from, size_t n)
{
	struct memory *m = cookie;

	if (__growing_write(&m->text, from, n))
		return 0;
	show(m);
	return n;
}

static int seek_memory(void *cookie, off_t *offset, int whence)
{
	struct memory *m = cookie;
	int r = __memory_seek(&m->text.at, m->text.length, PTRDIFF_MAX, offset, whence);

	show(m);
	return r;
}

static int close_memory(void *cookie)
{
	free(cookie);
	return 0;
}

FILE *open_memstream(char **s, size_t *length)
{
	static const cookie_io_functions_t io = {
		0, write_memory, seek_memory, close_memory,
	};
	struct memory *m;
	FILE *f = 0;

	if (!s || !length) {
		errno = EINVAL;
		return 0;
	}
	m = calloc(1, sizeof *m);
	if (!m)
		return 0;
	m->s = s;
	m->shown = length;
	m->text.unit = 1;
	if (!__growing_write(&m->text, "", 0))
		f = fopencookie(m, "w", io);
	if (f) {
		show(m);
		return f;
	}
	free(m->text.s);
	free(m);
	return 0;
}

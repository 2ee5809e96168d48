#include <stdio.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "cookie.h"

struct memory {
	char **s;		/* the caller's: the buffer, and what is in it */
	size_t *shown;
	size_t size, length, at;
};

/* The caller sees what is before the place where the next byte goes. */
static void show(struct memory *m)
{
	*m->shown = m->at < m->length ? m->at : m->length;
}

/* Room for n bytes and a null. */
static int grow(struct memory *m, size_t n)
{
	size_t size = m->size * 2;
	char *s;

	if (n < m->size)
		return 0;
	if (n >= PTRDIFF_MAX) {
		errno = ENOMEM;
		return -1;
	}
	if (size <= n)
		size = n + 1;
	s = realloc(*m->s, size);
	if (!s)
		return -1;
	*m->s = s;
	memset(s + m->length, 0, size - m->length);
	m->size = size;
	return 0;
}

static ssize_t write_memory(void *cookie, const char *from, size_t n)
{
	struct memory *m = cookie;

	if (n > PTRDIFF_MAX - m->at || grow(m, m->at + n))
		return 0;
	memcpy(*m->s + m->at, from, n);
	m->at += n;
	if (m->at > m->length) {
		m->length = m->at;
		(*m->s)[m->length] = 0;
	}
	show(m);
	return n;
}

static int seek_memory(void *cookie, off_t *offset, int whence)
{
	struct memory *m = cookie;
	int r = __memory_seek(&m->at, m->length, PTRDIFF_MAX, offset, whence);

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
	*s = 0;
	*length = 0;
	if (!grow(m, 0))
		f = fopencookie(m, "w", io);
	if (!f) {
		free(*s);
		free(m);
	}
	return f;
}

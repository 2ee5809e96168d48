#include <stdio.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "cookie.h"

struct memory {
	char *s;
	size_t size;		/* of the buffer */
	size_t length;		/* of what is in it: the end of the file */
	size_t at;
	int appends;
	char own[];		/* the buffer, if the caller has none */
};

static ssize_t read_memory(void *cookie, char *to, size_t n)
{
	struct memory *m = cookie;
	size_t left = m->at < m->length ? m->length - m->at : 0;

	if (n > left)
		n = left;
	memcpy(to, m->s + m->at, n);
	m->at += n;
	return n;
}

static ssize_t write_memory(void *cookie, const char *from, size_t n)
{
	struct memory *m = cookie;
	size_t left;

	if (m->appends)
		m->at = m->length;
	left = m->size - m->at;
	if (n > left)
		n = left;
	if (!n) {
		errno = ENOSPC;
		return 0;
	}
	/* A seek beyond the end left a hole. */
	if (m->at > m->length)
		memset(m->s + m->length, 0, m->at - m->length);
	memcpy(m->s + m->at, from, n);
	m->at += n;
	if (m->at > m->length) {
		m->length = m->at;
		if (m->length < m->size)
			m->s[m->length] = 0;
	}
	return n;
}

static int seek_memory(void *cookie, off_t *offset, int whence)
{
	struct memory *m = cookie;

	return __memory_seek(&m->at, m->length, m->size, offset, whence);
}

static int close_memory(void *cookie)
{
	free(cookie);
	return 0;
}

FILE *fmemopen(void *restrict s, size_t size, const char *restrict mode)
{
	static const cookie_io_functions_t io = {
		read_memory, write_memory, seek_memory, close_memory,
	};
	struct memory *m;
	FILE *f;

	if (!s && (size > PTRDIFF_MAX || !strchr(mode, '+'))) {
		errno = EINVAL;
		return 0;
	}
	m = calloc(1, sizeof *m + (s ? 0 : size));
	if (!m)
		return 0;
	m->s = s ? s : m->own;
	m->size = size;
	if (*mode == 'r')
		m->length = size;
	else if (*mode == 'a')
		m->length = strnlen(m->s, size);
	else if (size && strchr(mode, '+'))
		*m->s = 0;
	m->appends = *mode == 'a';
	if (m->appends)
		m->at = m->length;
	f = fopencookie(m, mode, io);
	if (!f)
		free(m);
	return f;
}

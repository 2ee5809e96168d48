#include <wchar.h>
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include "cookie.h"

struct memory {
	struct growing text;
	mbstate_t state;	/* of the bytes that the stream writes */
	wchar_t **s;		/* the caller's */
	size_t *shown;
};

static void show(const struct memory *m)
{
	*m->s = (wchar_t *)m->text.s;
	*m->shown = m->text.at < m->text.length ? m->text.at : m->text.length;
}

static ssize_t write_memory(void *cookie, const char *from, size_t n)
{
	struct memory *m = cookie;
	size_t done, r;
	wchar_t c;

	for (done = 0; done < n; done += r ? r : 1) {
		r = mbrtowc(&c, from + done, n - done, &m->state);
		if (r == (size_t)-2)	/* it ends within a character */
			return n;
		if (r == (size_t)-1 || __growing_write(&m->text, &c, 1))
			return done;
		show(m);
	}
	return done;
}

static int seek_memory(void *cookie, off_t *offset, int whence)
{
	struct memory *m = cookie;
	int r = __memory_seek(&m->text.at, m->text.length,
		PTRDIFF_MAX / sizeof(wchar_t), offset, whence);

	show(m);
	return r;
}

static int close_memory(void *cookie)
{
	free(cookie);
	return 0;
}

FILE *open_wmemstream(wchar_t **s, size_t *length)
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
	m->text.unit = sizeof(wchar_t);
	if (!__growing_write(&m->text, "", 0))
		f = fopencookie(m, "w", io);
	if (f) {
		/* In a buffer there would be bytes, and ftell would count them. */
		setvbuf(f, 0, _IONBF, 0);
		fwide(f, 1);
		show(m);
		return f;
	}
	free(m->text.s);
	free(m);
	return 0;
}

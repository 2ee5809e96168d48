#include <stdio.h>
#include <errno.h>
#include <stdarg.h>
#include <string.h>
#include <wchar.h>
#include "file.h"
#include "print_wide.h"
#include "wchar/utf8.h"

struct string {
	FILE f;			/* first: flush gets a pointer to it */
	wchar_t *to;
	size_t left;		/* characters that fit, without the null */
	unsigned char bytes[64];
};

/* Move the characters in the buffer to the string; a part of one may remain. */
static long flush(FILE *f, size_t own)
{
	struct string *s = (struct string *)f;
	unsigned char *from = f->buf;
	int length;
	wchar_t c;

	(void)own;
	while ((length = __utf8_decode(&c, (char *)from, f->pos - from)) > 0) {
		if (!s->left) {
			errno = EOVERFLOW;
			return -1;
		}
		*s->to++ = c;
		s->left--;
		from += length;
	}
	memmove(f->buf, from, f->pos - from);
	f->pos -= from - f->buf;
	return 0;
}

int vswprintf(wchar_t *restrict to, size_t n, const wchar_t *restrict format,
	va_list ap)
{
	struct string s = { .to = to };
	struct wide_print w;
	int r;

	if (!n) {
		errno = EOVERFLOW;
		return -1;
	}
	s.left = n - 1;
	s.f.buf = s.f.pos = s.bytes;
	s.f.size = sizeof s.bytes;
	w.p.f = &s.f;
	w.p.flush = flush;
	va_copy(w.p.ap, ap);
	r = __print_wide(&w, format);
	va_end(w.p.ap);
	if (r >= 0 && flush(&s.f, 0))
		r = -1;
	*s.to = 0;
	return r;
}

#include <stdio.h>
#include <stdarg.h>
#include <string.h>
#include "print.h"

struct room {
	char *s;
	size_t n;	/* not counting the final null */
};

static int put(void *to, const char *s, size_t n)
{
	struct room *r = to;

	if (n > r->n)
		n = r->n;
	memcpy(r->s, s, n);
	r->s += n;
	r->n -= n;
	return 0;
}

int vsnprintf(char *restrict s, size_t n, const char *restrict format,
	va_list ap)
{
	char none;
	struct room room = { n ? s : &none, n ? n - 1 : 0 };
	int r = __print(put, &room, format, ap);

	*room.s = 0;
	return r;
}

#include <limits.h>
#include <stddef.h>
#include "file.h"
#include "print.h"

void __print_run(struct print *p, const char *s, size_t n, int step)
{
	FILE *f = p->f;
	int r;

	if ((uint64_t)p->total > INT_MAX)
		return;
	p->total += n;
	if (p->total > INT_MAX)
		return;
	for (;;) {
		unsigned char *to = f->pos;
		size_t room = f->size - (to - f->buf);

		if (room > n)
			room = n;
		n -= room;
		f->pos = to + room;
		for (; to != f->pos; s += step)
			*to++ = *s;
		if (!n)
			return;
		r = p->flush(f);
		if (r < 0)
			p->total = -1;
		if (r)
			return;
	}
}

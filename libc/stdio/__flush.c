#include "file.h"

int __flush(FILE *f)
{
	unsigned char *s = f->buf, *to = s;

	if (!(f->flags & WRITING))
		return 0;
	s += __write_all(f, s, f->pos - s);
	while (s < f->pos)
		*to++ = *s++;
	f->pos = to;
	return to > f->buf ? EOF : 0;
}

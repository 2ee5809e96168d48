#include "file.h"

int __settle(FILE *f, size_t n)
{
	const unsigned char *s = f->pos;

	if (f->flags & BARE)
		return __flush(f);
	if (f->flags & LINE)
		for (; n && s > f->buf; n--)
			if (*--s == '\n')
				return __flush(f);
	return 0;
}

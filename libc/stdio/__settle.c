#include "file.h"

int __settle(FILE *f)
{
	const unsigned char *s = f->pos;

	if (f->flags & BARE)
		return __flush(f);
	if (f->flags & LINE)
		while (s > f->buf)
			if (*--s == '\n')
				return __flush(f);
	return 0;
}

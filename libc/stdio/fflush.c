#include <stdio.h>
#include "file.h"

int fflush(FILE *f)
{
	int r = 0;

	if (f)
		return (__flush(f, 0) ? EOF : 0) | __discard_readahead(f);
	for (f = __files; f; f = f->next)
		r |= fflush(f);
	return r;
}

int fflush_unlocked(FILE *f)
	__attribute__((weak, alias("fflush")));

#include <stdio.h>
#include "file.h"

int fflush(FILE *f)
{
	int r = 0;

	if (f) {
		if (__flush(f, 0))
			r = EOF;
		__discard_readahead(f);
		return r;
	}
	for (f = __files; f; f = f->next)
		r |= fflush(f);
	return r;
}

int fflush_unlocked(FILE *f)
	__attribute__((weak, alias("fflush")));

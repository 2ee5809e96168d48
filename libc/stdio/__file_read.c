#include "file.h"
#include "internal.h"

size_t __file_read(FILE *f, void *to, size_t n)
{
	FILE *g;
	long r;

	if (f->flags & EOF_SEEN || (!f->rend && __start_reading(f)))
		return 0;
	/* Flush line-buffered streams so a prompt appears before we block. */
	for (g = __files; g; g = g->next)
		if (g->flags & LINE_BUFFERED)
			__flush(g, 0);
	r = __stream_read(f, to, n);
	if (r > 0)
		return r;
	f->flags |= r ? ERROR : EOF_SEEN;
	__ret(r);
	return 0;
}

#include <stdint.h>
#include <stdlib.h>
#include "file.h"

FILE *__new_file(int fd, int oflags)
{
	FILE *f = malloc(sizeof *f + UNGET + CACHE_LINE + BUFSIZ);

	if (!f)
		return 0;
	f->buf = (unsigned char *)(((uintptr_t)(f + 1) + UNGET + CACHE_LINE) & -CACHE_LINE);
	f->size = BUFSIZ;
	f->flags = HEAP;
	__init_file(f, fd, oflags);
	return f;
}

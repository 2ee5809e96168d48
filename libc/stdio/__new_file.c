#include <stdlib.h>
#include "file.h"

FILE *__new_file(int fd, int oflags)
{
	FILE *f = malloc(sizeof *f + UNGET + BUFSIZ);

	if (!f)
		return 0;
	f->buf = (unsigned char *)(f + 1) + UNGET;
	f->size = BUFSIZ;
	f->flags = HEAP;
	__init_file(f, fd, oflags);
	return f;
}

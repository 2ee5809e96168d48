#include <stdint.h>
#include <stdlib.h>
#include "file.h"

FILE *__new_file(int fd, int oflags)
{
	FILE *f = malloc(sizeof *f + UNGET + BUFFER_ALIGN + BUFSIZ);

	if (!f)
		return 0;
	f->buf = (unsigned char *)
		(((uintptr_t)(f + 1) + UNGET + BUFFER_ALIGN) & -BUFFER_ALIGN);
	f->size = BUFSIZ;
	f->flags = HEAP;
	__init_file(f, fd, oflags);
	return f;
}

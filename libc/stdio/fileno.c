#include <stdio.h>
#include <errno.h>
#include "file.h"

int fileno(FILE *f)
{
	if (f->fd < 0)
		errno = EBADF;
	return f->fd;
}

int fileno_unlocked(FILE *f)
	__attribute__((weak, alias("fileno")));

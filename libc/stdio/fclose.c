#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include "file.h"

int fclose(FILE *f)
{
	int r = fflush(f);
	FILE **p = &__files;

	while (*p && *p != f)
		p = &(*p)->next;
	if (*p)
		*p = f->next;
	if (close(f->fd) < 0)
		r = EOF;
	if (f->flags & HEAP)
		free(f);
	else
		f->flags = 0;
	return r;
}

#include <stdio.h>
#include <errno.h>
#include <stdlib.h>
#include "file.h"
#include "internal.h"

int fclose(FILE *f)
{
	int r = fflush(f);
	FILE **p = &__files;
	long closed;

	while (*p && *p != f)
		p = &(*p)->next;
	if (*p)
		*p = f->next;
	/* As in close, the descriptor is closed even on EINTR. */
	closed = __stream_close(f);
	if (closed < 0 && closed != -EINTR)
		r = (int)__ret(closed);
	if (f->flags & HEAP)
		free(f);
	else
		f->flags = 0;
	return r;
}

#include <stdlib.h>
#include "heap.h"
#include "syscall.h"

void free(void *p)
{
	if (!p)
		return;
	struct chunk *c = chunk_of(p);
	if (c->size & MAPPED)	/* errno stays as it is */
		syscall2(SYS_munmap, (long)c - (long)c->prev_size,
			(long)(c->prev_size + size_of(c)));
	else
		__heap_merge(c);
}

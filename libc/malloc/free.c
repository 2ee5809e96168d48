#include <stdlib.h>
#include "heap.h"
#include "syscall.h"

void free(void *p)
{
	if (!p)
		return;
	struct chunk *c = at(p, -(ptrdiff_t)HEAD);
	if (c->size & MAPPED)	/* errno stays as it is */
		syscall2(SYS_munmap, (long)c - (long)c->before,
			(long)(c->before + size_of(c)));
	else
		__heap_give(c);
}

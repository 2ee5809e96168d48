#include <stdlib.h>
#include "heap.h"
#include "syscall.h"

void free(void *p)
{
	if (!p)
		return;
	struct chunk *c = chunk_of(p);
	if (c->size & MAPPED) {
		/* Not munmap(): free must leave errno alone (POSIX.1-2024). */
		syscall2(SYS_munmap, (char *)c - c->prev_size,
			c->prev_size + size_of(c));
		return;
	}
	c = __heap_merge(c);
	if (size_of(c) >= 2 * GROWTH)
		__heap_shrink(c);
}

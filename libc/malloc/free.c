#include <stdlib.h>
#include "heap.h"

/* Whether the chunk of a pointer that is aligned goes into a quick list. */
static int is_quick(struct chunk *c)
{
	struct chunk *next;

	if (c->size >= QUICK_LIMIT || (c->size & (USED | QUICK | MAPPED)) != USED)
		return 0;
	next = next_chunk(c);
	/* Between two free chunks it would keep these from coalescing. */
	return next->size & PREV_USED && (c->size & PREV_USED || next->size & USED) &&
		__heap_quick.held + size_of(c) <= __heap_quick.bound;
}

void free(void *p)
{
	if (!p)
		return;
	struct chunk *c = chunk_of(p);
	if ((uintptr_t)p % 16 || !is_quick(c)) {
		__heap_free(p);
		return;
	}
	size_t size = size_of(c);
	struct chunk **list = quick_list(size);
	c->back = list;
	c->size |= QUICK;
	c->next = *list;
	*list = c;
	__heap_quick.held += size;
}

/*
 * The hooks of scanf. Both are here, as a program that uses its %ms may call no other
 * function of the heap.
 */
void __scan_free(void *p)
{
	free(p);
}

void *__scan_malloc(size_t n)
{
	return malloc(n);
}

/* __heap_quick.c - the quick lists. */
#include "heap.h"

struct heap_quick __heap_quick;

void *__heap_unquick(struct chunk *c, struct chunk **list)
{
	if ((c->size & (USED | QUICK | MAPPED)) != (USED | QUICK) ||
		bin_index(size_of(c)) != (size_t)(list - __heap_quick.lists) ||
		c->back != list)
		__heap_fail(OVERWRITTEN);
	*list = c->next;
	c->size &= ~(size_t)QUICK;
	__heap_quick.held -= size_of(c);
	return memory_of(c);
}

int __heap_flush(void)
{
	struct chunk **list = __heap_quick.lists;

	if (!__heap_quick.held)
		return 0;
	for (; list < __heap_quick.lists + QUICK_LISTS; list++)
		while (*list)
			__heap_merge(chunk_of(__heap_unquick(*list, list)));
	return 1;
}

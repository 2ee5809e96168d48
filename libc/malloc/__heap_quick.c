/* __heap_quick.c - the quick lists. */
#include "heap.h"

struct heap_quick __heap_quick;

void *__heap_unquick(struct chunk *c, struct chunk **list)
{
	size_t size = (size_t)(list - __heap_quick.lists) * 16;

	if ((c->size | PREV_USED) != (size | USED | PREV_USED | QUICK) ||
		c->back != list)
		__heap_fail(OVERWRITTEN);
	*list = c->next;
	c->size -= QUICK;
	__heap_quick.held -= size;
	return memory_of(c);
}

int __heap_flush(void)
{
	struct chunk **list = __heap_quick.lists;

	if (!__heap_quick.held)
		return 0;
	for (; __heap_quick.held; list++) {
		if (list == __heap_quick.lists + QUICK_LISTS)
			__heap_fail(OVERWRITTEN);	/* a list lost chunks */
		while (*list)
			__heap_merge(chunk_of(__heap_unquick(*list, list)));
	}
	return 1;
}

#include <stdlib.h>
#include "heap.h"

void *malloc(size_t n)
{
	size_t size = chunk_size(n);

	if (size >= QUICK_LIMIT)
		return __heap_alloc(size);
	struct chunk **list = quick_list(size), *c = *list;
	if (!c)
		return __heap_alloc(size);
	if (c->size != (size | USED | PREV_USED | QUICK) || c->back != list)
		return __heap_unquick(c, list);
	*list = c->next;
	c->size = size | USED | PREV_USED;
	__heap_quick.held -= size;
	return memory_of(c);
}

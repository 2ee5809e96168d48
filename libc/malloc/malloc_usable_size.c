#include <malloc.h>
#include "heap.h"

size_t malloc_usable_size(void *p)
{
	if (!p)
		return 0;
	struct chunk *c = at(p, -(ptrdiff_t)HEAD);
	/* The last word lies in the next chunk, if there is one. */
	return size_of(c) - (c->size & MAPPED ? HEAD : sizeof(size_t));
}

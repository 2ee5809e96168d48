#include <malloc.h>
#include "heap.h"

size_t malloc_usable_size(void *p)
{
	if (!p)
		return 0;
	struct chunk *c = chunk_of(p);
	/* The last word lies in the next chunk, if there is one. */
	return size_of(c) - (c->size & MAPPED ? HEADER : sizeof(size_t));
}

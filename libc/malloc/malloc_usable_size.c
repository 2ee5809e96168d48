#include <malloc.h>
#include "heap.h"

size_t malloc_usable_size(void *p)
{
	if (!p)
		return 0;
	struct chunk *c = chunk_of(p);
	/* No next chunk lends its prev_size where a chunk is mapped. */
	return size_of(c) - (c->size & MAPPED ? HEADER : sizeof(size_t));
}

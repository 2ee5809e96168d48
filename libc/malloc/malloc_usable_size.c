#include <malloc.h>
#include "heap.h"
#include "names.h"

size_t __malloc_usable_size(void *p)
{
	if (!p)
		return 0;
	struct chunk *c = chunk_of(p);
	/* In a mapping there is no next chunk whose prev_size could be used. */
	return size_of(c) - (c->size & MAPPED ? HEADER : sizeof(size_t));
}

size_t malloc_usable_size(void *p)
	__attribute__((weak, alias("__malloc_usable_size")));

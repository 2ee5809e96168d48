#include <stdlib.h>
#include <errno.h>
#include "heap.h"

void *aligned_alloc(size_t align, size_t n)
{
	size_t more = n + align + sizeof(struct chunk);

	if (!align || align & (align - 1)) {
		errno = EINVAL;
		return 0;
	}
	if (align <= 16)
		return malloc(n);
	char *p = malloc(more < n ? (size_t)-1 : more);
	if (!p)
		return 0;

	/* What is cut off in front must be a chunk of its own. */
	size_t gap = -(uintptr_t)p & (align - 1);
	if (gap && gap < sizeof(struct chunk))
		gap += align;
	struct chunk *c = at(p, -(ptrdiff_t)HEAD), *new = at(c, (ptrdiff_t)gap);
	if (c->size & MAPPED) {
		size_t before = c->before + gap, size = c->size - gap;

		new->before = before;
		new->size = size;
		return p + gap;
	}
	if (gap) {
		new->size = (size_of(c) - gap) | USED | BEFORE;
		c->size -= size_of(new);
		__heap_give(c);
	}
	__heap_trim(new, chunk_size(n));
	return p + gap;
}

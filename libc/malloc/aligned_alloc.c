#include <stdlib.h>
#include <errno.h>
#include "heap.h"

void *aligned_alloc(size_t align, size_t n)
{
	size_t total = n + align + sizeof(struct chunk);

	if (!align || align & (align - 1)) {
		errno = EINVAL;
		return 0;
	}
	if (align <= 16)
		return malloc(n);
	char *p = malloc(total < n ? SIZE_MAX : total);	/* SIZE_MAX: ENOMEM */
	if (!p)
		return 0;

	/*
	 * Free the gap before the aligned address: it must be large enough for
	 * a chunk. In a mapping, the header moves instead.
	 */
	size_t gap = -(uintptr_t)p & (align - 1);
	if (gap && gap < sizeof(struct chunk))
		gap += align;
	struct chunk *c = chunk_of(p), *new = chunk_plus(c, (ptrdiff_t)gap);
	if (c->size & MAPPED) {
		/* Read both first: new may be c or overlap it. */
		size_t prev_size = c->prev_size + gap, size = c->size - gap;

		new->prev_size = prev_size;
		new->size = size;
		return p + gap;
	}
	if (gap) {
		new->size = (size_of(c) - gap) | USED | PREV_USED;
		c->size -= size_of(new);
		__heap_merge(c);
	}
	__heap_split(new, chunk_size(n));
	return p + gap;
}

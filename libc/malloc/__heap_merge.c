/* __heap_merge.c - frees a chunk and coalesces it with its neighbours. */
#include "heap.h"

/* The top may grow to this before some of it goes back to the kernel. */
#define TRIM_THRESHOLD (3 * GROWTH)

size_t __heap_merge(struct chunk *c)
{
	struct chunk *next = next_chunk(c);
	size_t size = size_of(c);

	if (is_damaged(c) || !(next->size & PREV_USED))
		__heap_fail(OVERWRITTEN);
	c->size &= ~(size_t)USED;	/* for a double free to see */
	if (!(c->size & PREV_USED)) {
		size_t prev_size = c->prev_size;

		c = chunk_plus(c, -(ptrdiff_t)prev_size);
		if (size_of(c) != prev_size)
			__heap_fail(OVERWRITTEN);
		__heap_unlink(c);
		size += prev_size;
	}
	if (next == __heap_top) {
		c->size = (size + size_of(next)) | PREV_USED;
		__heap_top = c;
		if (size_of(c) >= TRIM_THRESHOLD)
			__heap_shrink();
		return 0;
	}
	if (!(next->size & USED)) {
		__heap_unlink(next);
		size += size_of(next);
		next = chunk_plus(c, (ptrdiff_t)size);
	}
	/* A free chunk has no free neighbour, so the previous one is used. */
	c->size = size | PREV_USED;
	next->prev_size = size;
	next->size &= ~(size_t)PREV_USED;
	__heap_link(c);
	return size;
}

/* __heap_merge.c - frees a chunk and coalesces it with its neighbours. */
#include "heap.h"

struct chunk *__heap_merge(struct chunk *c)
{
	struct chunk *next = next_chunk(c);
	size_t size = size_of(c);

	/* A double free, or a write beyond the end of the memory. */
	if (!(c->size & USED) || !(next->size & PREV_USED))
		__builtin_trap();
	if (!(c->size & PREV_USED)) {
		size_t prev_size = c->prev_size;

		c = chunk_plus(c, -(ptrdiff_t)prev_size);
		if (size_of(c) != prev_size)
			__builtin_trap();
		__heap_unlink(c);
		size += prev_size;
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
	return c;
}

#include "heap.h"

void __heap_give(struct chunk *c)
{
	struct chunk *next = after(c);
	size_t size = size_of(c);

	/* Freed twice, or written to beyond its end? */
	if (!(c->size & USED) || !(next->size & BEFORE))
		__builtin_trap();
	if (!(c->size & BEFORE)) {
		size_t before = c->before;

		c = at(c, -(ptrdiff_t)before);
		if (size_of(c) != before)
			__builtin_trap();
		__heap_unlink(c);
		size += before;
	}
	if (!(next->size & USED)) {
		__heap_unlink(next);
		size += size_of(next);
		next = at(c, (ptrdiff_t)size);
	}
	c->size = size | BEFORE;
	next->before = size;
	next->size &= ~(size_t)BEFORE;
	if (size >= 2 * STEP)
		__heap_shrink(c);
	__heap_link(c);
}

/* __heap_split.c - cuts a chunk in use and frees its end. */
#include "heap.h"

void __heap_split(struct chunk *c, size_t size)
{
	size_t remainder = size_of(c) - size;

	/* It may also be smaller than the size, by less than a bin's unit. */
	if (size_of(c) < size + sizeof(struct chunk))
		return;
	c->size -= remainder;
	c = next_chunk(c);
	c->size = remainder | USED | PREV_USED;
	__heap_merge(c);
}

#include "heap.h"

void __heap_trim(struct chunk *c, size_t size)
{
	size_t rest = size_of(c) - size;

	if (rest < sizeof(struct chunk))
		return;
	c->size -= rest;
	c = after(c);
	c->size = rest | USED | BEFORE;
	__heap_give(c);
}

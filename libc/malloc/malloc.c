#include <stdlib.h>
#include <errno.h>
#include <sys/mman.h>
#include "heap.h"

static struct chunk *map(size_t size)
{
	/* For what is in front, and no chunk follows whose word could be used. */
	size = (size + 32 + 4095) & -4096;
	char *p = mmap(0, size, PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED)
		return 0;
	struct chunk *c = at(p, 16 - HEAD);
	c->before = 16 - HEAD;
	c->size = ((size - c->before) & -16) | USED | MAPPED;
	return c;
}

static struct chunk *take(size_t size)
{
	struct chunk *c = __heap_find(size);

	if (!c) {
		if (!__heap_grow())
			return 0;
		c = __heap_find(size);
	}
	__heap_unlink(c);
	c->size |= USED;
	after(c)->size |= BEFORE;
	__heap_trim(c, size);
	return c;
}

void *malloc(size_t n)
{
	size_t size = chunk_size(n);
	struct chunk *c = size > LARGE ? map(size) : size ? take(size) : 0;

	if (!c) {
		errno = ENOMEM;
		return 0;
	}
	return at(c, HEAD);
}

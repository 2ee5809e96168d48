/*
 * malloc.c - a first fit from the bins; large chunks get mappings of their own.
 */
#include <stdlib.h>
#include <errno.h>
#include <sys/mman.h>
#include "heap.h"

static struct chunk *alloc_mapped(size_t size)
{
	/*
	 * Add room for the header, and for the last word of the memory, which in
	 * a region is the next chunk's prev_size. 4096 is the smallest page of
	 * any kernel: with larger ones mmap, mremap and munmap round the length
	 * up.
	 */
	size = (size + 32 + 4095) & -4096;
	void *p = mmap(0, size, PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED)
		return 0;
	struct chunk *c = chunk_at((uintptr_t)p);
	c->prev_size = 16 - HEADER;
	c->size = ((size - c->prev_size) & -16) | USED | MAPPED;
	return c;
}

static struct chunk *alloc_binned(size_t size)
{
	struct chunk *c = __heap_find(size);

	if (!c) {
		if (!__heap_grow())
			return 0;
		c = __heap_find(size);
	}
	__heap_unlink(c);
	c->size |= USED;
	next_chunk(c)->size |= PREV_USED;
	__heap_split(c, size);
	return c;
}

void *malloc(size_t n)
{
	size_t size = chunk_size(n);
	struct chunk *c = 0;

	if (size > MMAP_THRESHOLD)
		c = alloc_mapped(size);
	else if (size)
		c = alloc_binned(size);
	if (!c) {
		errno = ENOMEM;
		return 0;
	}
	return memory_of(c);
}

/*
 * __heap_alloc.c - the best fit of the bins, else a piece of the top; large chunks
 * get mappings of their own.
 */
#include <errno.h>
#include <sys/mman.h>
#include "heap.h"
#include "syscalls/mmap.h"

static struct chunk *alloc_mapped(size_t size)
{
	/*
	 * Add room for the header, and for the last word of the memory, which in
	 * a region is the next chunk's prev_size. 4096 is the smallest page of
	 * any kernel: with larger ones mmap, mremap and munmap round the length
	 * up.
	 */
	size = (size + 32 + 4095) & -4096;
	uintptr_t start = sys_mmap(0, size, PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (start > -4096UL)
		return 0;
	struct chunk *c = chunk_at(start);
	c->prev_size = 16 - HEADER;
	c->size = ((size - c->prev_size) & -16) | USED | MAPPED;
	return c;
}

/* Marks a chunk from a bin as used, and puts what exceeds the size into a bin. */
static void cut(struct chunk *c, size_t size)
{
	struct chunk *next = next_chunk(c);
	size_t remainder = size_of(c) - size;

	if (remainder < sizeof *c) {
		c->size |= USED;
		next->size |= PREV_USED;
		return;
	}
	c->size = size | USED | PREV_USED;
	next->prev_size = remainder;
	next = next_chunk(c);
	next->size = remainder | PREV_USED;
	__heap_link(next);
}

static struct chunk *alloc_from_heap(size_t size)
{
	for (;;) {
		struct chunk *c = __heap_take(size);

		if (c) {
			cut(c, size);
			return c;
		}
		c = __heap_cut(size);
		if (c || (!__heap_flush() && !__heap_grow(size)))
			return c;
	}
}

void *__heap_alloc(size_t size)
{
	struct chunk *c = 0;

	if (size < QUICK_LIMIT)		/* a quick list is empty */
		__heap_quick.bound = GROWTH;
	if (size > MMAP_THRESHOLD)
		c = alloc_mapped(size);
	else if (size)
		c = alloc_from_heap(size);
	if (!c) {
		errno = ENOMEM;
		return 0;
	}
	return memory_of(c);
}

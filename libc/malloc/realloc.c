/*
 * realloc.c - resizes where possible: a mapping by mremap, a chunk of a region
 * by merging the free chunk after it. Otherwise it copies.
 */
#include <stdlib.h>
#include <errno.h>
#include <string.h>
#include "heap.h"
#include "names.h"
#include "syscall.h"

#define MREMAP_MAYMOVE 1

static struct chunk *realloc_mapped(struct chunk *c, size_t size)
{
	size_t prev_size = c->prev_size;

	/* 16 for the last word; 4096 for any page size: see alloc_mapped. */
	size = (size + prev_size + 16 + 4095) & -4096;
	long r = syscall4(SYS_mremap, (char *)c - prev_size,
		prev_size + size_of(c), size, MREMAP_MAYMOVE);

	if ((unsigned long)r > -4096UL)
		return 0;
	c = (struct chunk *)(r + prev_size);
	c->size = ((size - prev_size) & -16) | USED | MAPPED;
	return c;
}

/* Makes a chunk larger if the one after it is free and large enough. */
static void extend(struct chunk *c, size_t size)
{
	struct chunk *next = next_chunk(c);

	if (next == __heap_top) {
		/* The piece has no header of its own: c's memory covers it. */
		size -= size_of(c);
		if (__heap_cut(size))
			c->size += size;
	} else if (!(next->size & USED) && size_of(c) + size_of(next) >= size) {
		__heap_unlink(next);
		c->size += size_of(next);
		next_chunk(c)->size |= PREV_USED;
	}
}

void *realloc(void *p, size_t n)
{
	size_t size = chunk_size(n);

	if (!p)
		return malloc(n);
	struct chunk *c = used_chunk(p);
	if (!size) {
		errno = ENOMEM;
		return 0;
	}
	if (c->size & MAPPED) {
		if (size > MMAP_THRESHOLD) {
			c = realloc_mapped(c, size);
			if (!c) {
				errno = ENOMEM;
				return 0;
			}
			return memory_of(c);
		}
	} else {
		if (size_of(c) < size)
			extend(c, size);
		if (size_of(c) >= size) {
			__heap_split(c, size);
			return p;
		}
	}

	void *new = malloc(n);
	if (!new)
		return 0;
	size_t old = __malloc_usable_size(p);
	memcpy(new, p, old < n ? old : n);
	free(p);
	return new;
}

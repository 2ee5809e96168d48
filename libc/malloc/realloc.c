#include <stdlib.h>
#include <errno.h>
#include <malloc.h>
#include <string.h>
#include "heap.h"
#include "syscall.h"

#define MREMAP_MAYMOVE 1

static struct chunk *remap(struct chunk *c, size_t size)
{
	size_t before = c->before;

	size = (size + before + 16 + 4095) & -4096;
	long r = syscall4(SYS_mremap, (long)c - (long)before,
		(long)(before + size_of(c)), (long)size, MREMAP_MAYMOVE);

	if ((unsigned long)r > -4096UL)
		return 0;
	c = at((void *)r, (ptrdiff_t)before);
	c->size = ((size - before) & -16) | USED | MAPPED;
	return c;
}

void *realloc(void *p, size_t n)
{
	size_t size = chunk_size(n);

	if (!p)
		return malloc(n);
	struct chunk *c = at(p, -(ptrdiff_t)HEAD);
	if (!size) {
		errno = ENOMEM;
		return 0;
	}
	if (c->size & MAPPED) {
		if (size > LARGE) {
			c = remap(c, size);
			if (!c) {
				errno = ENOMEM;
				return 0;
			}
			return at(c, HEAD);
		}
	} else {
		struct chunk *next = after(c);

		if (size_of(c) < size && !(next->size & USED)
				&& size_of(c) + size_of(next) >= size) {
			__heap_unlink(next);
			c->size += size_of(next);
			after(c)->size |= BEFORE;
		}
		if (size_of(c) >= size) {
			__heap_trim(c, size);
			return p;
		}
	}

	void *new = malloc(n);
	if (!new)
		return 0;
	size_t old = malloc_usable_size(p);
	memcpy(new, p, old < n ? old : n);
	free(p);
	return new;
}

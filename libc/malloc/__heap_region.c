/*
 * __heap_region.c - memory from the kernel. brk extends one region as long as
 * nobody else moves the break; else it begins another one. Where brk refuses,
 * mmap gives a region.
 */
#include <sys/mman.h>
#include "heap.h"
#include "syscall.h"

static uintptr_t end;	/* of the region that brk may extend */

static int set_break(uintptr_t to)
{
	return (uintptr_t)syscall1(SYS_brk, (long)to) == to;
}

int __heap_grow(void)
{
	uintptr_t now = syscall1(SYS_brk, 0), start = (now + 15) & -16;
	struct chunk *c = chunk_at(start);

	if (set_break(start + GROWTH)) {
		if (now == end) {	/* the fence becomes a chunk */
			c = chunk_plus(c, -16);
			c->size |= GROWTH;
		} else {
			c->size = (GROWTH - 16) | USED | PREV_USED;
		}
		end = start + GROWTH;
	} else {
		void *p = mmap(0, GROWTH, PROT_READ | PROT_WRITE,
			MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

		if (p == MAP_FAILED)
			return 0;
		c = chunk_at((uintptr_t)p);
		c->size = (GROWTH - 16) | USED | PREV_USED;
	}
	next_chunk(c)->size = USED | PREV_USED;	/* the fence */
	__heap_merge(c);
	return 1;
}

void __heap_shrink(struct chunk *c)
{
	size_t excess = size_of(c) - GROWTH;

	if (next_chunk(c) != chunk_at(end - 16)
			|| (uintptr_t)syscall1(SYS_brk, 0) != end
			|| !set_break(end - excess))
		return;
	end -= excess;
	c->size -= excess;
	next_chunk(c)->prev_size = GROWTH;
	next_chunk(c)->size = USED;
}

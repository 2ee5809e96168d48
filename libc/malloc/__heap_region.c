/*
 * __heap_region.c - gets memory from the kernel and gives it back.
 *
 * brk extends one region. If the program has moved the break itself, a new
 * region begins at the new break. If brk fails, because a mapping is in the way
 * or because of RLIMIT_DATA, mmap provides another region, which is never given
 * back.
 */
#include <sys/mman.h>
#include "heap.h"
#include "syscall.h"

static uintptr_t end;	/* of the region that brk may extend; 0 if none */

static int set_break(uintptr_t to)
{
	return (uintptr_t)syscall1(SYS_brk, to) == to;
}

int __heap_grow(void)
{
	uintptr_t now = syscall1(SYS_brk, 0), start = (now + 15) & -16;
	struct chunk *c;

	if (set_break(start + GROWTH)) {
		if (now == end) {
			/* The old fence becomes the chunk; it keeps its flags. */
			c = chunk_at(start - 16);
			c->size += GROWTH;
		} else {
			c = chunk_at(start);
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
	next_chunk(c)->size = USED | PREV_USED;	/* the new fence */
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
	__heap_unlink(c);
	c->size -= excess;
	__heap_link(c);
	next_chunk(c)->prev_size = GROWTH;
	next_chunk(c)->size = USED;	/* the new fence */
}

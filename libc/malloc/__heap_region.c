/*
 * __heap_region.c - memory from the kernel. brk extends one region as long as
 * nobody else moves the break; else it begins another one. Where brk refuses,
 * mmap gives a region.
 */
#include <sys/mman.h>
#include "heap.h"
#include "syscall.h"

static uintptr_t end;	/* of the region that brk may extend */

static int move(uintptr_t to)
{
	return (uintptr_t)syscall1(SYS_brk, (long)to) == to;
}

/* Where struct chunk stands, so that its memory is aligned, at an address. */
static struct chunk *first(uintptr_t start)
{
	return (struct chunk *)(start + 16 - HEAD);
}

int __heap_grow(void)
{
	uintptr_t now = syscall1(SYS_brk, 0), start = (now + 15) & -16;
	struct chunk *c = first(start);

	if (move(start + STEP)) {
		if (now == end) {	/* the fence becomes a chunk */
			c = at(c, -16);
			c->size |= STEP;
		} else {
			c->size = (STEP - 16) | USED | BEFORE;
		}
		end = start + STEP;
	} else {
		void *p = mmap(0, STEP, PROT_READ | PROT_WRITE,
			MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

		if (p == MAP_FAILED)
			return 0;
		c = first((uintptr_t)p);
		c->size = (STEP - 16) | USED | BEFORE;
	}
	after(c)->size = USED | BEFORE;	/* the fence */
	__heap_give(c);
	return 1;
}

void __heap_shrink(struct chunk *c)
{
	size_t much = size_of(c) - STEP;

	if (after(c) != at((void *)end, -(ptrdiff_t)HEAD)
			|| (uintptr_t)syscall1(SYS_brk, 0) != end
			|| !move(end - much))
		return;
	end -= much;
	c->size -= much;
	after(c)->before = STEP;
	after(c)->size = USED;
}

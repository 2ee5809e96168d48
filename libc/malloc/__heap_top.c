/*
 * __heap_top.c - gets memory from the kernel and gives it back.
 *
 * brk extends one region. If the program has moved the break itself, a new
 * region begins at the new break. If brk fails, because a mapping is in the way
 * or because of RLIMIT_DATA, mmap provides another region, which is never given
 * back.
 */
#include <sys/mman.h>
#include "heap.h"
#include "syscall.h"
#include "syscalls/mmap.h"

/* What remains of the top when its end goes back to the kernel. */
#define KEEP (2 * GROWTH)

struct chunk *__heap_top;
static uintptr_t end;	/* of the top's region, the break; 0 if brk cannot move it */

static int set_break(uintptr_t to)
{
	return (uintptr_t)syscall1(SYS_brk, to) == to;
}

/* Starts a region, and frees what remains of the former one but for a fence. */
static void start_region(uintptr_t start, size_t size)
{
	struct chunk *old = __heap_top, *fence = old;

	__heap_top = chunk_at(start);
	__heap_top->size = size | PREV_USED;
	if (!old)
		return;
	size = size_of(old) - 16;
	if (size >= sizeof *old)
		fence = chunk_plus(old, (ptrdiff_t)size);
	fence->size = USED | PREV_USED;
	if (fence != old) {
		old->size = size | USED | PREV_USED;
		__heap_merge(old);
	}
}

int __heap_grow(size_t size)
{
	uintptr_t now = syscall1(SYS_brk, 0), start = (now + 15) & -16;

	size = (size + 16 + GROWTH - 1) & -GROWTH;
	if (set_break(start + size)) {
		if (now == end)
			__heap_top->size += size;
		else
			start_region(start, size);
		end = start + size;
		return 1;
	}
	start = sys_mmap(0, size, PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (start > -4096UL)
		return 0;
	start_region(start, size);
	end = 0;
	return 1;
}

struct chunk *__heap_cut(size_t size)
{
	struct chunk *c = __heap_top;
	size_t remainder;

	if (!c || size_of(c) < size + 16)
		return 0;
	remainder = size_of(c) - size;
	__heap_top = chunk_plus(c, (ptrdiff_t)size);
	__heap_top->size = remainder | PREV_USED;
	c->size = size | USED | PREV_USED;
	return c;
}

void __heap_shrink(void)
{
	size_t excess = (size_of(__heap_top) - KEEP) & -GROWTH;

	if (!end)
		return;
	/* If the program has moved the break, do not ask at each free. */
	if ((uintptr_t)syscall1(SYS_brk, 0) != end || !set_break(end - excess)) {
		end = 0;
		return;
	}
	end -= excess;
	__heap_top->size -= excess;
}

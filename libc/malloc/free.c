#include <stdlib.h>
#include "heap.h"
#include "syscall.h"

static void unmap(struct chunk *c)
{
	uintptr_t start = (uintptr_t)c - c->prev_size;
	size_t size = (c->prev_size + size_of(c) + 15) & -16;

	if ((start | size) % 4096)
		__heap_fail(INVALID);
	/* Not munmap(): free must leave errno alone (POSIX.1-2024). */
	syscall2(SYS_munmap, start, size);
}

void free(void *p)
{
	if (!p)
		return;
	struct chunk *c = used_chunk(p);
	if (c->size & MAPPED)
		unmap(c);
	else
		__heap_merge(c);
}

/*
 * The hooks of scanf. Both are here, as a program that uses its %ms may call no other
 * function of the heap.
 */
void __scan_free(void *p)
{
	free(p);
}

void *__scan_malloc(size_t n)
{
	return malloc(n);
}

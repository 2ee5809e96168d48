/* __heap_free.c - frees what does not go into a quick list. */
#include "heap.h"
#include "syscall.h"

/* A free chunk of this size shows that memory could go back to the kernel. */
#define LARGE ((size_t)64 << 10)

static void unmap(struct chunk *c)
{
	uintptr_t start = (uintptr_t)c - c->prev_size;
	size_t size = (c->prev_size + size_of(c) + 15) & -16;

	if ((start | size) % 4096)
		__heap_fail(INVALID);
	/* Not munmap(): free must leave errno alone (POSIX.1-2024). */
	syscall2(SYS_munmap, start, size);
}

void __heap_free(void *p)
{
	struct chunk *c = used_chunk(p);

	if (c->size & MAPPED) {
		unmap(c);
		return;
	}
	/*
	 * A chunk in a list can keep much free memory from becoming part of the
	 * top. So a program that frees more than it allocates soon has nothing in
	 * the lists: malloc raises the bound again.
	 */
	if (__heap_merge(c) >= LARGE)
		__heap_quick.bound = 0;
	else
		__heap_quick.bound /= 2;
	if (__heap_quick.held > __heap_quick.bound)
		__heap_flush();
}

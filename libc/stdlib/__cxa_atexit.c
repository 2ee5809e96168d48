/*
 * __cxa_atexit.c - the functions that exit calls, in a chain of blocks.
 *
 * The first block is static and further ones come from mmap, not malloc: a
 * program with one destructor must not carry an allocator.
 */
#include <sys/mman.h>
#include "atexit.h"
#include "hooks.h"
#include "syscalls/mmap.h"

#define SLOTS 32

static struct block {
	struct block *older;
	struct {
		void (*f)(void *);
		void *arg;
	} slots[SLOTS];
} first, *newest = &first;
static int used;

int __cxa_atexit(void (*f)(void *), void *arg, void *dso)
{
	(void)dso;	/* no shared objects: there is only the program */
	if (used == SLOTS) {
		long r = sys_mmap(0, sizeof(struct block),
			PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS,
			-1, 0);
		struct block *b = (struct block *)r;

		if (r < 0 && r > -4096)
			return -1;
		b->older = newest;
		newest = b;
		used = 0;
	}
	newest->slots[used].f = f;
	newest->slots[used++].arg = arg;
	return 0;
}

void __atexit_run(void)
{
	/* A function may register another one, or call exit again. */
	for (;;) {
		if (!used) {
			if (!newest->older)
				return;
			newest = newest->older;
			used = SLOTS;
		}
		used--;
		newest->slots[used].f(newest->slots[used].arg);
	}
}

/*
 * __cxa_atexit.c - what exit is to call, newest last in a chain of blocks. The
 * first block is at hand; pages of the kernel's follow, not malloc, so that a
 * program with one destructor need not carry an allocator.
 */
#include <sys/mman.h>
#include "atexit.h"

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
	(void)dso;	/* there is only the program */
	if (used == SLOTS) {
		struct block *b = mmap(0, sizeof *b, PROT_READ | PROT_WRITE,
			MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

		if (b == MAP_FAILED)
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
	/* What is called may add more, or call exit again. */
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

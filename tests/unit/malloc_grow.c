/*
 * malloc_grow.c - a block that grows by little moves seldom.
 * not: qemu, its mremap moves what may be moved
 * not: kernel mipsel, by whose mremap Linux 6.1 on a 64-bit MIPS corrupts itself
 * not: kernel mips64el, for the same reason
 */
#include <stdint.h>
#include <stdlib.h>
#include "../test.h"

int main(void)
{
	char *p = malloc(1000);
	int i, moves = 0;

	for (i = 1000; i < 3000000; i += 500) {
		uintptr_t place = (uintptr_t)p;

		p = realloc(p, i);
		moves += (uintptr_t)p != place;
	}
	CHECK(moves < 100);
	free(p);
	return failed;
}

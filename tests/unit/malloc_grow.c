/*
 * malloc_grow.c - a block that grows in small steps seldom moves.
 * not: qemu, whose mremap always moves
 * not: kernel mipsel, as mremap in Linux 6.1 on 64-bit MIPS corrupts memory
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

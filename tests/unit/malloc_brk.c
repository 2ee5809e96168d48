/*
 * malloc_brk.c - malloc works when the program moves the break, or cannot.
 * Not for musl, which has no sbrk.
 */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "../test.h"

#define BLOCKS 3000

static unsigned char *blocks[BLOCKS];

static void fill(int from, int to)
{
	int i;

	for (i = from; i < to; i++) {
		blocks[i] = malloc(1000);
		CHECK(blocks[i] != 0);
		memset(blocks[i], i, 1000);
	}
}

static void check(int from, int to)
{
	int i, k;

	for (i = from; i < to; i++) {
		for (k = 0; k < 1000; k++)
			CHECK(blocks[i][k] == (unsigned char)i);
		free(blocks[i]);
	}
}

int main(void)
{
	unsigned char *mine[8];
	int i, k;

	/* qemu-user may leave no room after a program that it loaded. */
	if (getenv("EMULATOR") && sbrk(1 << 20) == (void *)-1)
		return 0;

	/* The program moves the break by odd amounts in between. */
	for (i = 0; i < 8; i++) {
		fill(i * 300, i * 300 + 300);
		mine[i] = sbrk(1001 + i);
		CHECK(mine[i] != (void *)-1);
		memset(mine[i], 0x5a, 1001 + i);
	}
	check(0, 2400);
	fill(0, 2400);
	check(0, 2400);
	for (i = 0; i < 8; i++)
		for (k = 0; k < 1001 + i; k++)
			CHECK(mine[i][k] == 0x5a);

	/* Then the break cannot move at all. */
	uintptr_t top = ((uintptr_t)sbrk(0) + 65535) & -65536;
	CHECK(mmap((void *)top, 65536, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS
		| MAP_FIXED, -1, 0) == (void *)top);
	fill(0, BLOCKS);
	check(0, BLOCKS);
	fill(0, BLOCKS);
	check(0, BLOCKS);
	return failed;
}

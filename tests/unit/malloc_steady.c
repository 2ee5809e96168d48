/*
 * malloc_steady.c - a program that repeats a pattern of blocks holds a steady
 * heap, however large the holes are that do not fit at first.
 * not: kernel, it only computes
 */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>
#include "../test.h"

static char *start;

static size_t heap(void)
{
	return (char *)sbrk(0) - start;
}

/*
 * Each round allocates 48 blocks, and one small block that outlives it. In the
 * bin of these blocks are others, which are too small for them.
 */
static void among_smaller(size_t size, size_t smaller)
{
	static void *a[48], *b[12], *c[12], *pin[4];
	size_t before = 0;
	int i, k;

	for (i = 0; i < 12; i++) {
		b[i] = malloc(smaller);
		c[i] = malloc(24);
	}
	for (i = 0; i < 12; i++)
		free(b[i]);
	for (k = 0; k < 100; k++) {
		void *old = pin[k % 4];

		for (i = 0; i < 48; i++)
			a[i] = malloc(size);
		pin[k % 4] = malloc(24);
		for (i = 0; i < 12; i++)
			b[i] = malloc(smaller);
		for (i = 0; i < 48; i++)
			free(a[i]);
		free(old);
		for (i = 0; i < 12; i++)
			free(b[i]);
		if (k == 20)
			before = heap();
	}
	CHECK(heap() <= before + 300000);
	CHECK(heap() <= 3 * (48 * size + 12 * smaller) / 2 + 600000);
	for (i = 0; i < 12; i++)
		free(c[i]);
	for (i = 0; i < 4; i++) {
		free(pin[i]);
		pin[i] = 0;
	}
}

/* The holes between blocks that stay are used for the same size again. */
static void same_size(size_t size)
{
	static void *a[100], *pin[100];
	size_t before;
	int i, k;

	for (i = 0; i < 100; i++) {
		a[i] = malloc(size);
		pin[i] = malloc(24);
	}
	before = heap();
	for (k = 0; k < 50; k++) {
		for (i = k % 2; i < 100; i += 2)
			free(a[i]);
		for (i = k % 2; i < 100; i += 2)
			a[i] = malloc(size);
	}
	CHECK(heap() <= before + 300000);
	for (i = 0; i < 100; i++) {
		free(a[i]);
		free(pin[i]);
	}
}

int main(void)
{
	size_t size;

	start = sbrk(0);
	/* qemu-user may leave no room after a program that it loaded. */
	if (getenv("EMULATOR") && sbrk(32 << 20) == (void *)-1)
		return 0;
	start = sbrk(0);
	among_smaller(98304 - 8, 66000);
	among_smaller(700, 520);
	among_smaller(3000, 2100);
	among_smaller(31000, 17000);
	for (size = 500; size < 131000; size += size / 3)
		same_size(size);
	CHECK(heap() < 1000000);
	return failed;
}

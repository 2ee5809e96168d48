/*
 * malloc_footprint.c - freed memory is reused, and returned to the kernel.
 * This is ticklibc's own promise; other libcs keep more.
 * not: kernel, it only computes
 */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>
#include "../test.h"

#define SLOTS 4000

static uint64_t seed = 1;

static unsigned draw(unsigned n)
{
	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return (unsigned)(seed >> 33) % n;
}

int main(void)
{
	static void *slots[SLOTS];
	static size_t sizes[SLOTS];
	char *start = sbrk(0), *now;
	size_t live = 0, most = 0;
	int round, i;

	/*
	 * Sizes drift, so that new blocks must fit into holes of other sizes.
	 */
	for (round = 0; round < 1000000; round++) {
		i = draw(SLOTS);
		live -= sizes[i];
		free(slots[i]);
		sizes[i] = 1 + draw(40 + round / 500);
		slots[i] = malloc(sizes[i]);
		CHECK(slots[i] != 0);
		live += sizes[i];
		if (live > most)
			most = live;
	}
	now = sbrk(0);
	CHECK((size_t)(now - start) < most * 3 / 2 + 300000);
	if (getenv("SHOW"))
		printf("%zu live, %zu used\n", most, (size_t)(now - start));

	for (i = 0; i < SLOTS; i++)
		free(slots[i]);
	now = sbrk(0);
	CHECK(now - start < 512 * 1024);

	char *p = malloc(1000);
	uintptr_t place = (uintptr_t)p;
	p = realloc(p, 100);
	CHECK((uintptr_t)p == place);
	free(p);
	return failed;
}

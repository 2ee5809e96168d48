/* malloc_edges.c - size 0, huge sizes, invalid alignments. */
#define _GNU_SOURCE
#include <errno.h>
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "../test.h"

/*
 * Compilers remove a call of malloc whose result is not used, and clang assumes
 * that malloc does not change errno.
 */
static void *volatile result;

static int none(void *p)
{
	int error = *(volatile int *)&errno;

	errno = 0;
	result = p;
	return !result && error == ENOMEM;
}

/* All that a large block says is usable belongs to it, up to the end of a page. */
static void check_large(void)
{
	char *volatile p = malloc(200000), *volatile many[65];
	size_t n, i;

	for (n = 262144 - 32; n <= 262144 + 16; n++) {
		p = realloc(p, n);
		CHECK(p && malloc_usable_size(p) >= n);
	}
	free(p);
	for (i = 0; i < 8; i++) {
		many[i] = malloc(200000);
		n = malloc_usable_size(many[i]);
		memset(many[i] + n - 16, 0xff, 16);
	}
	while (i--)
		free(many[i]);

	/* Aligned at any distance from the end of what was mapped for it. */
	for (i = 0; i < 65; i++) {
		many[i] = aligned_alloc(1 << 18, 100);
		CHECK(many[i] && !((uintptr_t)many[i] % (1 << 18)));
	}
	for (i = 0; i < 65; i++)
		free(many[i]);
	p = aligned_alloc(1 << 16, 100);
	CHECK(malloc_usable_size(p) < 10000);	/* what is too much is freed */
	free(p);
	p = realloc(malloc(60000), 100);
	CHECK(malloc_usable_size(p) < 10000);
	free(p);
}

int main(void)
{
	volatile size_t most = SIZE_MAX, half = PTRDIFF_MAX;
	char *volatile p = malloc(0), *q = malloc(0);
	void *r = &failed;
	size_t i;

	CHECK(p && q && p != q);
	free(p);
	free(q);
	free(0);

	CHECK(none(malloc(most)) && none(malloc(most - 64)));
	CHECK(none(malloc(half + 1)) && none(malloc(half)));
	CHECK(none(malloc(half - 4096)));
	CHECK(none(calloc(most / 2, 3)) && none(calloc(half / 2 + 1, 2)));
	CHECK(none(aligned_alloc(4096, most - 4096)));
	CHECK(none(reallocarray(0, most / 2, 3)));

	p = strdup("kept");
	CHECK(none(realloc(p, most)) && !strcmp(p, "kept"));
	CHECK(none(reallocarray(p, most / 4, 8)) && !strcmp(p, "kept"));
	p = reallocarray(p, 50000, 10);		/* becomes a mapping */
	CHECK(p && !strcmp(p, "kept"));
	CHECK(none(realloc(p, half)) && !strcmp(p, "kept"));
	p = realloc(p, 5000000);
	CHECK(p && !strcmp(p, "kept"));
	p[4999999] = 1;
	p = realloc(p, 10);			/* becomes a small block */
	CHECK(p && !strcmp(p, "kept"));
	free(p);

	CHECK(posix_memalign(&r, sizeof r / 2, 8) == EINVAL && r == &failed);
	CHECK(posix_memalign(&r, 48, 8) == EINVAL && r == &failed);
	CHECK(posix_memalign(&r, 64, half) == ENOMEM && r == &failed);
	for (i = sizeof r; i <= 1 << 20; i *= 2) {
		CHECK(!posix_memalign(&r, i, 100) && !((uintptr_t)r % i));
		memset(r, 1, 100);
		CHECK(malloc_usable_size(r) >= 100);
		free(r);
		r = memalign(i, 200000);
		CHECK(r && !((uintptr_t)r % i));
		memset(r, 1, 200000);
		r = realloc(r, 300000);
		CHECK(r && ((char *)r)[199999] == 1);
		free(r);
	}
	CHECK(!malloc_usable_size(0));
	check_large();
	return failed;
}

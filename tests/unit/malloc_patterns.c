/*
 * malloc_patterns.c - patterns of blocks that make heaps fragment: ours holds about as
 * much as glibc's, and goes back to the kernel when all is freed.
 * not: kernel, it only computes
 *
 * With -DSTATM the resident memory is measured instead of the heap, for libcs without
 * brk; SHOW=1 prints it.
 */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "../test.h"

#define N 5000

static char *blocks[N], *start;
static size_t peak, first;
static uint64_t seed = 1;

static unsigned draw(unsigned n)
{
	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return (unsigned)(seed >> 33) % n;
}

static size_t held(void)
{
#ifdef STATM
	char text[200];
	FILE *f = fopen("/proc/self/statm", "r");
	size_t n;

	setvbuf(f, text, _IOFBF, sizeof text);
	fscanf(f, "%*u %zu", &n);
	fclose(f);
	return n * sysconf(_SC_PAGESIZE) - first;
#else
	return (size_t)((char *)sbrk(0) - start) - first;
#endif
}

static void look(void)
{
	size_t n = held();

	if (n > peak)
		peak = n;
}

static void *get(size_t n)
{
	char *p = malloc(n);

	CHECK(p != 0);
#ifdef STATM
	memset(p, 1, n);
#endif
	return p;
}

/* Powers of two: the next one is allocated before the last is freed. */
static void growing(void)
{
	int round;
	size_t n;

	for (round = 0; round < 50; round++) {
		char *p = get(16), *old;

		for (n = 32; n <= 65536; n *= 2) {
			old = p;
			p = get(n);
			free(old);
		}
		look();
		free(p);
	}
}

/* The same, and a small block stays after each. */
static void growing_pinned(void)
{
	int round, i = 0;
	size_t n;

	for (round = 0; round < 100; round++) {
		char *p = get(16), *old;

		for (n = 32; n <= 65536; n *= 2) {
			old = p;
			p = get(n);
			free(old);
			blocks[i++] = get(24);
		}
		free(p);
	}
	look();
	while (i)
		free(blocks[--i]);
}

static void many_small_then_few_large(void)
{
	int i;

	for (i = 0; i < N; i++)
		blocks[i] = get(100);
	look();
	for (i = 0; i < N; i++)
		free(blocks[i]);
	for (i = 0; i < 10; i++)
		blocks[i] = get(50000);
	look();
	for (i = 0; i < 10; i++)
		free(blocks[i]);
}

/* Every other block is freed. What comes next does not fit between the others. */
static void alternating(void)
{
	int i;

	for (i = 0; i < N; i++)
		blocks[i] = get(i % 2 ? 40 : 200);
	for (i = 0; i < N; i += 2)
		free(blocks[i]);
	for (i = 0; i < N / 4; i += 2)
		blocks[i] = get(1000);
	look();
	for (i = 1; i < N; i += 2)
		free(blocks[i]);
	for (i = 0; i < N / 4; i += 2)
		free(blocks[i]);
}

/* What comes next fits, and is a little smaller. */
static void alternating_fits(void)
{
	int i;

	for (i = 0; i < N; i++)
		blocks[i] = get(i % 2 ? 40 : 200);
	for (i = 0; i < N; i += 2)
		free(blocks[i]);
	for (i = 0; i < N; i += 2)
		blocks[i] = get(160 + draw(40));
	look();
	for (i = 0; i < N; i++)
		free(blocks[i]);
}

static void first_in_first_out(void)
{
	int i, k;

	for (k = 0; k < 8; k++)
		for (i = 0; i < N; i++) {
			if (k)
				free(blocks[i]);
			blocks[i] = get(1 + draw(300));
		}
	look();
	for (i = 0; i < N; i++)
		free(blocks[i]);
}

static void last_in_first_out(void)
{
	int i, k;

	for (k = 0; k < 3; k++) {
		for (i = 0; i < N; i++)
			blocks[i] = get(1 + draw(300));
		look();
		for (i = N; i--; )
			free(blocks[i]);
	}
}

static void random_sizes(void)
{
	int i, k;

	memset(blocks, 0, sizeof blocks);
	for (k = 0; k < 20000; k++) {
		i = draw(N / 5);
		free(blocks[i]);
		blocks[i] = get(1 + draw(1000));
	}
	look();
	for (i = 0; i < N / 5; i++)
		free(blocks[i]);
}

/* Of each size one block of 50 stays when the program goes on to the next. */
static void phases(void)
{
	static char *stay[N];
	int i, n = 0;
	size_t size;

	for (size = 32; size < 300; size += 64) {
		for (i = 0; i < N; i++)
			blocks[i] = get(size);
		for (i = 0; i < N; i++)
			if (i % 50)
				free(blocks[i]);
			else
				stay[n++] = blocks[i];
		look();
	}
	while (n)
		free(stay[--n]);
}

/* Small blocks, freed first or last, are between large ones. */
static void between(int small_first, int n, size_t large)
{
	int i, k;

	for (i = 0; i < n; i++)
		blocks[i] = get(i % 2 ? 30 : large);
	look();
	for (k = 0; k < 2; k++)
		for (i = k ^ small_first; i < n; i += 2)
			free(blocks[i]);
}

static void large_freed_first(void)
{
	between(0, 100, 20000);
}

static void small_freed_first(void)
{
	between(1, 100, 20000);
}

static void few_large_freed_first(void)
{
	between(0, 16, 60000);
}

static void few_small_freed_first(void)
{
	between(1, 16, 100000);
}

/*
 * What static glibc 2.36 on x86_64 holds, in KiB, measured with -DSTATM. musl 1.2.3
 * has groups of blocks of one size: it holds 68, 44 and 764 in the first, second and
 * fourth pattern, 2784 in phases, and a little more than glibc in the others.
 */
static const struct {
	void (*run)(void);
	size_t glibc;
	const char *name;
} patterns[] = {
	{ growing, 128, "growing" },
	{ growing_pinned, 168, "growing_pinned" },
	{ many_small_then_few_large, 548, "many_small_then_few_large" },
	{ alternating, 1240, "alternating" },
	{ alternating_fits, 624, "alternating_fits" },
	{ first_in_first_out, 876, "first_in_first_out" },
	{ last_in_first_out, 852, "last_in_first_out" },
	{ random_sizes, 692, "random_sizes" },
	{ phases, 1612, "phases" },
	{ large_freed_first, 980, "large_freed_first" },
	{ small_freed_first, 980, "small_freed_first" },
	{ few_large_freed_first, 472, "few_large_freed_first" },
	{ few_small_freed_first, 784, "few_small_freed_first" },
};

int main(int argc, char **argv)
{
	size_t i, left;

	/* qemu-user may leave no room after a program that it loaded. */
	if (getenv("EMULATOR") && sbrk(4 << 20) == (void *)-1)
		return 0;
	for (i = 0; i < sizeof patterns / sizeof *patterns; i++) {
		if (argc > 1 && strcmp(argv[1], patterns[i].name))
			continue;
		memset(blocks, 1, sizeof blocks);
		start = sbrk(0);
		peak = first = 0;
		first = held();
		patterns[i].run();
		left = held();
		if (getenv("SHOW"))
			printf("%s: %zu KiB, then %zu\n", patterns[i].name,
				peak / 1024, left / 1024);
		/* The heap grows by 128 KiB at a time. */
		CHECK(peak <= patterns[i].glibc * 1024 * 9 / 8 + (128 << 10));
		CHECK(left <= 400 * 1024);
	}
	return failed;
}

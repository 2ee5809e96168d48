/*
 * malloc_corrupt.c - a double free, an invalid pointer or an overwritten heap
 * ends the program by SIGABRT, with a line on stderr. This is ticklibc's own
 * promise.
 */
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

static char *volatile p, *volatile q, *volatile r;
static _Alignas(16) char mine[64];

static void again(void)
{
	free(p);
	free(p);
}

static void later(void)
{
	free(q);
	free(p);
	free(q);
}

/* The freed chunk is now inside of a larger free one. */
static void merged(void)
{
	free(p);
	free(q);
	free(q);
}

static void merged_in_between(void)
{
	free(p);
	free(r);
	free(q);
	free(q);
}

static void mapped_inside(void)
{
	char *volatile m = malloc(1000000);

	memset(m, 5, 1000000);	/* looks like the head of a mapping */
	m += 16;	/* at once, gcc would warn */
	free(m);
}

static void resized(void)
{
	free(q);
	p = realloc(q, 1000);
}

static void unaligned(void)
{
	p++;
	free(p);
}

static void unaligned_that_looks_used(void)
{
	p += 8;
	((size_t *)p)[-1] = 32 + 3;
	((size_t *)(p + 32))[-1] = 3;
	free(p);
}

static void inside(void)
{
	p += 32;
	free(p);
}

static void not_ours(void)
{
	p = mine + 16;
	free(p);
}

static void beyond_zeros(void)
{
	memset(p, 0, 120);
	free(p);
}

static void beyond_text(void)
{
	memset(p, 'A', 120);
	free(p);
}

/* Only q's free, or the coalescing of p, sees that q was not free. */
static void beyond_text_that_looks_free(void)
{
	memset(p, 'B', 120);
	free(p);
	free(q);
}

static void beyond_into_own(void)
{
	memset(p, 'C', 120);
	free(q);
}

static void beyond_ones(void)
{
	memset(p, 0xff, 120);
	free(q);
}

/* The freed block is used again, or its chunk coalesced because the heap grows. */
static void after_free(void)
{
	free(p);
	memset(p, 0, 64);
	p = malloc(100);
}

static void after_free_one_word(void)
{
	free(p);
	*(char **)p = mine + 16;
	p = malloc(100);
	p = malloc(100);
}

static void after_free_list_lost(void)
{
	int i;

	free(p);
	free(q);
	*(char **)q = 0;
	for (i = 0; i < 1000; i++)
		r = malloc(1000);
}

static void after_free_and_growth(void)
{
	int i;

	free(p);
	memset(p, 0, 64);
	for (i = 0; i < 1000; i++)
		r = malloc(1000);
}

static void beyond_into_freed(void)
{
	free(q);
	memset(p, 'A', 120);
	q = malloc(100);
}

static void beyond_into_freed_looks_quick(void)
{
	free(q);
	memset(p, 'I', 120);
	q = malloc(100);
}

static void beyond_into_freed_and_growth(void)
{
	int i;

	free(q);
	memset(p, 'I', 116);
	for (i = 0; i < 1000; i++)
		r = malloc(1000);
}

static void large_again(void)
{
	p = malloc(3000);
	q = malloc(3000);
	again();
}

static void largest_again(void)
{
	p = malloc(30000);
	q = malloc(30000);
	again();
}

static void largest_merged(void)
{
	p = malloc(30000);
	q = malloc(30000);
	r = malloc(30000);
	merged();
}

/* The second of three large blocks is free, and its header or a link is changed. */
static void free_in_the_middle(void)
{
	p = malloc(30000);
	q = malloc(30000);
	r = malloc(30000);
	free(q);
}

static void link_changed(void)
{
	free_in_the_middle();
	((char **)q)[1] = mine + 16;
	p = malloc(30000);
}

static void link_changed_and_merged(void)
{
	free_in_the_middle();
	((char **)q)[1] = mine + 16;
	free(p);
}

static void size_changed(void)
{
	free_in_the_middle();
	((size_t *)q)[-1] += 1024;
	free(p);
}

static void size_changed_below(void)
{
	free_in_the_middle();
	((size_t *)q)[-1] += 1024;
	free(r);
}

static void size_far_too_large(void)
{
	free_in_the_middle();
	((size_t *)q)[-1] |= SIZE_MAX / 4 + 1;
	free(p);
}

/* More than the quick lists may hold is freed in between. */
static void much_later(void)
{
	static char *volatile many[1000];
	int i;

	for (i = 0; i < 1000; i++)
		many[i] = malloc(900);
	free(p);
	for (i = 0; i < 1000; i++)
		free(many[i]);
	free(p);
}

#define INVALID "invalid pointer or double free\n"
#define OVERWRITTEN "heap overwritten\n"

static void aborts(const char *name, void (*f)(void), const char *line)
{
	char text[200] = "";
	int status, ends[2], n;
	pid_t pid;

	CHECK(!pipe(ends));
	pid = fork();
	if (!pid) {
		dup2(ends[1], 2);
		p = malloc(100);
		q = malloc(100);
		r = malloc(100);
		p[0] = q[0] = *(char *)calloc(1, 100);
		memset(p, 0, 100);
		f();
		_exit(0);
	}
	close(ends[1]);
	n = read(ends[0], text, sizeof text - 1);
	close(ends[0]);
	waitpid(pid, &status, 0);
	/* qemu adds lines of its own. */
	if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGABRT ||
			strncmp(text, line, strlen(line))) {
		failed = 1;
		printf("%s: status %x, %d bytes: %s\n", name, status, n, text);
	}
}

#define ABORTS(f, line) aborts(#f, f, line)

int main(void)
{
	ABORTS(again, INVALID);
	ABORTS(later, INVALID);
	ABORTS(merged, INVALID);
	ABORTS(merged_in_between, INVALID);
	ABORTS(mapped_inside, INVALID);
	ABORTS(resized, INVALID);
	ABORTS(unaligned, INVALID);
	ABORTS(unaligned_that_looks_used, INVALID);
	ABORTS(inside, INVALID);
	ABORTS(not_ours, INVALID);
	ABORTS(beyond_zeros, OVERWRITTEN);
	ABORTS(beyond_text, OVERWRITTEN);
	ABORTS(beyond_text_that_looks_free, INVALID);
	ABORTS(beyond_into_own, OVERWRITTEN);
	ABORTS(beyond_ones, INVALID);
	ABORTS(after_free, OVERWRITTEN);
	ABORTS(after_free_one_word, OVERWRITTEN);
	ABORTS(after_free_list_lost, OVERWRITTEN);
	ABORTS(after_free_and_growth, OVERWRITTEN);
	ABORTS(beyond_into_freed, OVERWRITTEN);
	ABORTS(beyond_into_freed_looks_quick, OVERWRITTEN);
	ABORTS(beyond_into_freed_and_growth, OVERWRITTEN);
	ABORTS(large_again, INVALID);
	ABORTS(largest_again, INVALID);
	ABORTS(largest_merged, INVALID);
	ABORTS(link_changed, OVERWRITTEN);
	ABORTS(link_changed_and_merged, OVERWRITTEN);
	ABORTS(size_changed, OVERWRITTEN);
	ABORTS(size_changed_below, OVERWRITTEN);
	ABORTS(size_far_too_large, OVERWRITTEN);
	ABORTS(much_later, INVALID);
	return failed;
}

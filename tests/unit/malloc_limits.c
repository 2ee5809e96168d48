/*
 * malloc_limits.c - under RLIMIT_AS malloc fails and nothing is lost; in a warm heap
 * it makes no system call, and uses first what was freed last (both are ours); calloc
 * clears what was used before.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

#define N 100

static void *volatile blocks[20000];

/* How many blocks there is memory for. */
static int fill(size_t size)
{
	int n = 0;

	while (n < 20000 && (blocks[n] = malloc(size)))
		n++;
	return n;
}

static void drop(int n)
{
	while (n)
		free(blocks[--n]);
}

static void limited(void)
{
	struct rlimit limit;
	int small, large, n;

	/* More than the program has by now, and than its stack may come to have. */
	limit.rlim_cur = limit.rlim_max = 24 << 20;
	if (getenv("EMULATOR") || setrlimit(RLIMIT_AS, &limit))
		return;
	errno = 0;
	large = fill(60000);
	/* clang takes it that malloc does not change errno. */
	__asm__ volatile("" : : : "memory");
	CHECK(large > 10 && large < 20000 && errno == ENOMEM);
	/* What remains is used by smaller ones. */
	free(blocks[--large]);
	for (n = 0; n < 40; n++) {
		void *p = malloc(1000);

		CHECK(p != 0);
	}
	drop(large);
	small = fill(5000);
	CHECK(small > 100 && small < 20000);
	drop(small);
	n = fill(60000);
	CHECK(n >= large - 1);
	drop(n);
}

/* All of it is served from free chunks, by lists or by bins. */
static void pairs(void)
{
	static void *queue[N];
	int i, k;

	for (k = 0; k < 40 * N; k++) {
		i = k % N;
		free(queue[i]);
		queue[i] = malloc(i * 37 % 500);
		free(malloc(64));
		free(malloc(2000));
		free(malloc(20000));
		free(realloc(malloc(100), 3000));
	}
	for (i = 0; i < N; i++) {
		free(queue[i]);
		queue[i] = 0;
	}
}

/*
 * Whether a child may do that in a mode in which any call but read, write and exit is
 * fatal. qemu refuses this mode.
 */
static int allows(void (*f)(void))
{
	int status;
	pid_t pid = fork();

	if (!pid) {
		if (!prctl(PR_SET_SECCOMP, 1))
			f();
		syscall(SYS_exit, 0);
	}
	return waitpid(pid, &status, 0) == pid && !status;
}

static void nothing(void)
{
}

static void no_system_calls(void)
{
	pairs();
	fflush(stdout);
	/* The kernel takes x32's numbers for i386's, and forbids exit too. */
	if (allows(nothing))
		CHECK(allows(pairs));
}

static void cleared(void)
{
	size_t n, i;

	for (n = 1; n < 200000; n = n * 2 + 1) {
		unsigned char *p = malloc(n);

		memset(p, 0xff, n);
		free(p);
		p = calloc(n, 1);
		for (i = 0; i < n && !p[i]; i++)
			;
		CHECK(i == n);
		free(p);
	}
}

/* The block that was freed last is in the cache: it is used first. */
static void last_in_first_out(void)
{
	uintptr_t place[3];
	int i;

	for (i = 0; i < 3; i++)
		place[i] = (uintptr_t)(blocks[i] = malloc(100));
	for (i = 0; i < 3; i++)
		free(blocks[(i + 1) % 3]);
	for (i = 0; i < 3; i++) {
		blocks[i] = malloc(100);
		CHECK((uintptr_t)blocks[i] == place[(3 - i) % 3]);
	}
	drop(3);
}

int main(void)
{
	last_in_first_out();
	cleared();
	no_system_calls();
	limited();
	return failed;
}

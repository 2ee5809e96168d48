/*
 * garbage.c - start-up on stacks that no kernel makes: a child runs it a second
 * time on a stack of ours, and must reach main. Without RELRO and static-pie,
 * because neither sealing nor relocation can be repeated.
 * flags: -Wl,-z,norelro -fstack-protector-all
 * only: -static
 */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "../test.h"

_Noreturn void __start_c(uintptr_t *sp, uintptr_t bias);

static int again, want_argc;
static _Thread_local int tls = 7;

/* Runs start-up on this stack in a child, and returns its status. */
static int start(int argc, const uintptr_t *stack)
{
	pid_t pid = fork();
	int status = -1;

	if (!pid) {
		again = 1;
		want_argc = argc;
		__start_c((uintptr_t *)stack, 0);
	}
	waitpid(pid, &status, 0);
	return status;
}

static int second(int argc, char **argv, char **envp)
{
	struct timespec ts;
	volatile char guarded[64];

	memset((char *)guarded, 1, sizeof guarded);
	if (argc != want_argc || argv[argc] || tls != 7)
		return 1;
	if (envp[0] && strcmp(envp[0], "a=b"))
		return 2;
	return clock_gettime(CLOCK_MONOTONIC, &ts) ? 3 : guarded[9] - 1;
}

int main(int argc, char **argv, char **envp)
{
	const uintptr_t s = (uintptr_t)"a=b", random = (uintptr_t)"0123456789abcdef";
	const uintptr_t none[] = { 0, 0, 0, 0, 0 };
	const uintptr_t one[] = { 1, s, 0, 0, 25, random, 0, 0 };
	const uintptr_t env[] = { 1, s, 0, s, 0, 25, random, 0, 0 };
	const uintptr_t no_image[] = { 1, s, 0, 0, 33, 0, 25, random, 0, 0 };
	const uintptr_t ignored[] = { 1, s, 0, 0, 1, 33, 1, 0, 1, 25, 0, 0 };
	const uintptr_t zeros[] = { 0, 0, 0, 6, 0, 3, 0, 32, 0, 33, 0, 25, 0, 0, 0 };

	if (again)
		return second(argc, argv, envp);
	CHECK(start(0, none) == 0);
	CHECK(start(1, one) == 0);
	CHECK(start(1, env) == 0);
	CHECK(start(1, no_image) == 0);
	CHECK(start(1, ignored) == 0);
	CHECK(start(0, zeros) == 0);
	return failed;
}

/*
 * guard.c - the stack guard is random, and a smashed stack ends the program
 * with a message and SIGABRT.
 * flags: -fstack-protector-all
 */
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

static volatile uintptr_t where;	/* an address on the stack */
static volatile int i, length;

/* Its variables are static, as it overwrites the stack. */
static void __attribute__((noinline)) smash(void)
{
	char buf[16];

	where = (uintptr_t)buf;
	for (i = 0; i < length; i++)
		((volatile char *)where)[i] = 'x';
}

/* Looks for the bytes of AT_RANDOM in the stack above an array. */
static int __attribute__((noinline)) guarded(const unsigned char *random)
{
	volatile unsigned char buf[16];

	for (i = 0; i < 16; i++)
		buf[i] = 0;
	where = (uintptr_t)buf;
	for (i = 16; i < 96; i++)
		if (!*(char *)(where + i) && !memcmp((char *)where + i + 1,
			random + 1, sizeof(long) - 1))
			return 1;
	return 0;
}

int main(void)
{
	const unsigned char *random = (const unsigned char *)getauxval(AT_RANDOM);
	char text[100];
	int pipes[2], status;
	ssize_t n;
	pid_t pid;

	CHECK(random && guarded(random));
	length = 16;
	smash();
	CHECK(pipe(pipes) == 0);
	pid = fork();
	if (!pid) {
		dup2(pipes[1], 2);
		length = 64;
		smash();
		_exit(0);
	}
	close(pipes[1]);
	n = read(pipes[0], text, sizeof text);
	/* An emulator may add a line of its own. */
	CHECK(n >= 24 && !memcmp(text, "stack smashing detected\n", 24));
	CHECK(waitpid(pid, &status, 0) == pid);
	CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
	return failed;
}

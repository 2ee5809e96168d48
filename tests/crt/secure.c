/*
 * secure.c - a program that AT_SECURE says has more rights than its user begins
 * with descriptors 0 to 2 open, even if the user closed them: else what it opens
 * first would be its output. A child starts a second time on a stack of ours.
 * flags: -Wl,-z,norelro
 * only: -static
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

_Noreturn void __start_c(uintptr_t *sp, uintptr_t bias);

static int again, other_way, expected;

/* The number that the first new descriptor gets. */
static int first(void)
{
	int fd[2] = { -1, -1 };

	switch (other_way) {
	case 1: return dup(expected ? 1 : 5);
	case 2: return pipe(fd) ? -1 : fd[0];
	case 3: return memfd_create("x", 0);
	case 4: return openat(5, "/dev/null", O_RDONLY);
	case 5: return fcntl(5, F_DUPFD, 0);
	}
	return open("/dev/null", O_RDONLY);
}

/* Starts with these descriptors closed; AT_SECURE (23) has this value. */
static int start(uintptr_t secure, int closed)
{
	const uintptr_t stack[] = {
		1, (uintptr_t)"a", 0, 0, 23, secure, 25, (uintptr_t)"0123456789abcdef",
		6, 4096, 0, 0
	};
	pid_t pid = fork();
	int status = -1, fd;

	if (!pid) {
		again = 1;
		dup2(open("/dev/null", O_RDONLY), 5);
		close(3);
		for (fd = 0; fd < 3; fd++)
			if (closed & 1 << fd)
				close(fd);
		__start_c((uintptr_t *)stack, 0);
	}
	waitpid(pid, &status, 0);
	return status;
}

int main(void)
{
	if (again)
		return first() != expected;
	for (other_way = 0; other_way < 6; other_way++) {
		expected = 3;
		CHECK(start(1, 7) == 0);
		CHECK(start(1, 1) == 0);
		CHECK(start(1, 6) == 0);
		CHECK(start(1, 0) == 0);
		CHECK(start(0, 0) == 0);
		/* No one else pays with a call. */
		expected = 0;
		CHECK(start(0, 7) == 0);
		CHECK(start(0, 1) == 0);
	}
	return failed;
}

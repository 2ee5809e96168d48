/*
 * process_vfork.c - vfork returns 0 in the child, then the child's id.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

static volatile int said;

/* Deep enough to overwrite what vfork leaves on the stack. */
static int fill(int n)
{
	volatile char a[64];
	int i;

	for (i = 0; i < 64; i++)
		a[i] = (char)n;
	return n ? fill(n - 1) + a[n] : a[0];
}

static int spawn(const char *path, int code)
{
	volatile int local = 1;
	int status = 0;
	pid_t child = vfork();

	if (!child) {
		fill(20);
		local = 2;
		execl(path, path, (char *)0);
		said = errno;
		_exit(code);
	}
	CHECK(child > 0 && waitpid(child, &status, 0) == child);
	CHECK(WIFEXITED(status) && WEXITSTATUS(status) == code);
	CHECK(local == (getenv("EMULATOR") ? 1 : 2));
	return 0;
}

int main(void)
{
	int i;

	for (i = 0; i < 3; i++)
		spawn("/nonexistent", 5 + i);
	/* The child stores errno in shared memory; under qemu-user in a copy. */
	CHECK(said == (getenv("EMULATOR") ? 0 : ENOENT));
	return failed;
}

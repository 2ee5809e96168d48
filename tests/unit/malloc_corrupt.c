/*
 * malloc_corrupt.c - a double free ends the program, which is ticklibc's own
 * promise.
 */
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

static char *volatile p, *volatile q;

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

static void beyond(void)
{
	memset(p, 0, 120);
	free(p);
}

static int traps(void (*f)(void))
{
	int status;
	pid_t pid = fork();

	if (!pid) {
		p = malloc(100);
		q = malloc(100);
		p[0] = q[0] = *(char *)calloc(1, 100);
		close(2);	/* other libcs print a message */
		f();
		_exit(0);
	}
	waitpid(pid, &status, 0);
	return status != 0;	/* qemu 7.2 exits, without a signal, at sparc64's trap */
}

int main(void)
{
	CHECK(traps(again));
	CHECK(traps(later));
	CHECK(traps(beyond));
	return failed;
}

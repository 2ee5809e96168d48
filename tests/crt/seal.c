/*
 * seal.c - writing to a slot after start-up is a SIGSEGV, also to one that was
 * bound later.
 */
#include <signal.h>
#include <sys/random.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "../../libc/random/vgetrandom.h"
#include "vdso.h"
#include "../test.h"

static void sealed(void *volatile *slot)
{
	int status;
	pid_t pid = fork();

	if (!pid) {
		*slot = 0;
		_exit(0);
	}
	CHECK(waitpid(pid, &status, 0) == pid);
	CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV);
}

int main(void)
{
	struct timespec ts;
	char a[16];
	int i;

	CHECK(clock_gettime(CLOCK_MONOTONIC, &ts) == 0);
	sealed((void *volatile *)&__vdso.clock_gettime);
	sealed((void *volatile *)&__vgetrandom.routine);
	for (i = 0; i < 1000; i++)
		CHECK(getrandom(a, sizeof a, 0) == sizeof a);
	sealed((void *volatile *)&__vgetrandom.routine);
	sealed((void *volatile *)&__vgetrandom.state);
	return failed;
}

/* seal.c - writing to a slot after start-up is a SIGSEGV. */
#include <signal.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "vdso.h"
#include "../test.h"

int main(void)
{
	struct timespec ts;
	int status;
	pid_t pid;

	CHECK(clock_gettime(CLOCK_MONOTONIC, &ts) == 0);
	pid = fork();
	if (!pid) {
		*(void *volatile *)&__vdso.clock_gettime = 0;
		_exit(0);
	}
	CHECK(waitpid(pid, &status, 0) == pid);
	CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV);
	return failed;
}

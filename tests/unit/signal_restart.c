/*
 * signal_restart.c - SA_RESTART: a slow call resumes after a handler, or fails
 * with EINTR.
 */
#include <errno.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

static int fd[2];

static void handler(int sig)
{
	(void)sig;
	if (write(fd[1], "x", 1) != 1)
		_exit(8);
}

int main(void)
{
	ssize_t r;
	char c;

	CHECK(pipe(fd) == 0);
	signal(SIGALRM, handler);
	alarm(1);
	CHECK(read(fd[0], &c, 1) == 1 && c == 'x');
	siginterrupt(SIGALRM, 1);
	alarm(1);
	/* a handler that ran early left a byte: wait for the next signal */
	r = read(fd[0], &c, 1);
	if (r == 1) {
		alarm(1);
		r = read(fd[0], &c, 1);
	}
	CHECK(r == -1 && errno == EINTR);
	CHECK(read(fd[0], &c, 1) == 1);
	return failed;
}

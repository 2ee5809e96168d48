/*
 * signal_abort.c - abort ends the program even if SIGABRT is blocked, ignored
 * or caught.
 */
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

static int fd[2];
static sigjmp_buf out;

static void returns(int sig)
{
	(void)sig;
	CHECK(write(fd[1], "h", 1) == 1);
}

static void leaves(int sig)
{
	siglongjmp(out, sig);
}

int main(void)
{
	struct rlimit none = { 0, 0 };
	sigset_t set;
	int way, status;
	char c;

	setrlimit(RLIMIT_CORE, &none);
	CHECK(pipe(fd) == 0 && fcntl(fd[0], F_SETFL, O_NONBLOCK) == 0);
	for (way = 0; way < 5; way++) {
		pid_t child = fork();

		if (child == 0) {
			sigemptyset(&set);
			sigaddset(&set, SIGABRT);
			switch (way) {
			case 1: signal(SIGABRT, SIG_IGN); break;
			case 3: sigprocmask(SIG_BLOCK, &set, 0);
				/* fall through */
			case 2: signal(SIGABRT, returns); break;
			case 4:	signal(SIGABRT, leaves);
				if (sigsetjmp(out, 1))
					_exit(5);
			}
			abort();
		}
		CHECK(waitpid(child, &status, 0) == child);
		if (way == 4)
			CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 5);
		else
			CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
		if (way == 2 || way == 3)
			CHECK(read(fd[0], &c, 1) == 1);
	}
	return failed;
}

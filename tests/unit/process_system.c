/*
 * process_system.c - system runs a command in the shell.
 * not: kernel, there is no shell
 */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include "../test.h"

int main(void)
{
	struct sigaction a;
	int status;

	CHECK(system(0) != 0);
	status = system("exit 7");
	CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 7);
	status = system("kill -KILL $$");
	CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
	CHECK(system("kill -INT $PPID") == 0);	/* SIGINT is ignored during system */
	CHECK(sigaction(SIGINT, 0, &a) == 0 && a.sa_handler == SIG_DFL);
	signal(SIGCHLD, SIG_IGN);
	CHECK(system("true") == -1 && errno == ECHILD);
	return failed;
}

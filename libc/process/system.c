#include <stdlib.h>
#include <errno.h>
#include <paths.h>
#include <signal.h>
#include <unistd.h>
#include "internal.h"
#include "syscalls/wait.h"

int system(const char *command)
{
	struct sigaction ignore = { .sa_flags = 0 }, intr, quit;
	sigset_t block, mask;
	int status = -1;
	pid_t id;

	if (!command)
		return access(_PATH_BSHELL, X_OK) == 0;
	/*
	 * SIGINT and SIGQUIT from the terminal are for the command. A handler
	 * for SIGCHLD must not wait for our child.
	 */
	ignore.sa_handler = SIG_IGN;
	sigaction(SIGINT, &ignore, &intr);
	sigaction(SIGQUIT, &ignore, &quit);
	sigemptyset(&block);
	sigaddset(&block, SIGCHLD);
	sigprocmask(SIG_BLOCK, &block, &mask);
	id = fork();
	if (!id) {
		sigaction(SIGINT, &intr, 0);
		sigaction(SIGQUIT, &quit, 0);
		sigprocmask(SIG_SETMASK, &mask, 0);
		execl(_PATH_BSHELL, "sh", "-c", command, (char *)0);
		_exit(127);
	}
	if (id > 0) {
		long r;

		do
			r = sys_wait4(id, &status, 0, 0);
		while (r == -EINTR);
		if (r < 0)	/* ECHILD if SIGCHLD is ignored */
			status = (int)__ret(r);
	}
	sigaction(SIGINT, &intr, 0);
	sigaction(SIGQUIT, &quit, 0);
	sigprocmask(SIG_SETMASK, &mask, 0);
	return status;
}

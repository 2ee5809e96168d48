#include <stdlib.h>
#include <errno.h>
#include <fcntl.h>
#include <paths.h>
#include <signal.h>
#include <unistd.h>
#include "internal.h"
#include "names.h"
#include "syscall.h"
#include "syscalls/fork.h"
#include "syscalls/wait.h"

static void run(const char *command)
{
	const char *const argv[] = { "sh", "-c", command, 0 };

	syscall3(SYS_execve, _PATH_BSHELL, argv, __environ);
	syscall1(SYS_exit_group, 127);
}

int system(const char *command)
{
	static const sigset_t block = { { 1UL << (SIGCHLD - 1) } };
	struct sigaction ignore = { .sa_flags = 0 }, intr, quit;
	sigset_t mask;
	int status = -1;
	long id;

	if (!command)
		return syscall3(SYS_faccessat, AT_FDCWD, _PATH_BSHELL, X_OK) == 0;
	/*
	 * SIGINT and SIGQUIT from the terminal are for the command. A handler
	 * for SIGCHLD must not wait for our child.
	 */
	ignore.sa_handler = SIG_IGN;
	__sigaction(SIGINT, &ignore, &intr);
	__sigaction(SIGQUIT, &ignore, &quit);
	syscall4(SYS_rt_sigprocmask, SIG_BLOCK, &block, &mask, sizeof mask);
	id = sys_fork();
	if (!id) {
		__sigaction(SIGINT, &intr, 0);
		__sigaction(SIGQUIT, &quit, 0);
		syscall4(SYS_rt_sigprocmask, SIG_SETMASK, &mask, 0, sizeof mask);
		run(command);
	}
	if (id > 0) {
		long r;

		do
			r = sys_wait4(id, &status, 0, 0);
		while (r == -EINTR);
		if (r < 0)	/* ECHILD if SIGCHLD is ignored */
			status = (int)__ret(r);
	} else
		__ret(id);
	__sigaction(SIGINT, &intr, 0);
	__sigaction(SIGQUIT, &quit, 0);
	syscall4(SYS_rt_sigprocmask, SIG_SETMASK, &mask, 0, sizeof mask);
	return status;
}

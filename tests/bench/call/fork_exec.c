/* fork_exec.c - starts a program that only exits, the same with each libc. */
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
#include "loop.h"

void library(long n)
{
	char *child = getenv("CHILD"), *argv[] = { child, 0 };
	int status;

	while (n--) {
		pid_t pid = fork();

		if (!pid) {
			execve(child, argv, argv + 1);
			_exit(127);
		}
		/* An emulator can't start it: then there is no result. */
		if (pid < 0 || waitpid(pid, &status, 0) != pid || status)
			exit(0);
	}
}

/*
 * process_exec.c - the exec functions; scripts without #! run in sh.
 * not: kernel, there is no shell
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

static char name[5000];

/* The exit status of a child that runs `way`. */
static int run(int way)
{
	char *argv[] = { "sh", "-c", "exit ${STATUS:-3}", 0 };
	char *envp[] = { "STATUS=4", 0 };
	pid_t child = fork();
	int status;

	if (child == 0) {
		switch (way) {
		case 0: execve("/bin/sh", argv, envp); break;
		case 1: execv("/bin/sh", argv); break;
		case 2: execvp("sh", argv); break;
		case 3: execvpe("sh", argv, envp); break;
		case 4: execl("/bin/sh", "sh", "-c", "exit 5", (char *)0); break;
		case 5: execlp("sh", "sh", "-c", "exit 6", (char *)0); break;
		case 6: execle("/bin/sh", "sh", "-c", "exit $STATUS", (char *)0, envp); break;
		case 7: execlp("./exec.tmp", "x", "7", (char *)0); break;
		case 8: execl("/nonexistent", "x", (char *)0); break;
		case 9: execlp("nonexistent", "x", (char *)0); break;
		case 10: execlp("", "x", (char *)0); break;
		case 11: execlp("exec.tmp", "x", "8", (char *)0); break;
		case 12: execlp(name, "x", (char *)0); break;
		}
		_exit(100 + errno);
	}
	CHECK(waitpid(child, &status, 0) == child && WIFEXITED(status));
	return WEXITSTATUS(status);
}

int main(void)
{
	int fd = open("exec.tmp", O_WRONLY | O_CREAT | O_TRUNC, 0700);

	CHECK(write(fd, "exit $1\n", 8) == 8 && close(fd) == 0);
	unsetenv("STATUS");
	setenv("PATH", "/usr/bin:/bin", 1);
	CHECK(run(0) == 4);
	CHECK(run(1) == 3);
	CHECK(run(2) == 3);
	CHECK(run(3) == 4);
	CHECK(run(4) == 5);
	CHECK(run(5) == 6);
	CHECK(run(6) == 4);
	CHECK(run(7) == 7);
	CHECK(run(8) == 100 + ENOENT);
	CHECK(run(9) == 100 + ENOENT);
	CHECK(run(10) == 100 + ENOENT);
	setenv("PATH", "/bin/sh:/root:::", 1);	/* not a directory; empty: "." */
	CHECK(run(11) == 8);
	setenv("PATH", "/nonexistent:/dev", 1);
	CHECK(run(11) == 100 + ENOENT);
	CHECK(chmod("exec.tmp", 0600) == 0);
	setenv("PATH", "/nonexistent:.:/dev", 1);
	CHECK(run(11) == 100 + EACCES);
	CHECK(unlink("exec.tmp") == 0);
	memset(name, 'n', sizeof name - 1);
	CHECK(run(12) == 100 + ENAMETOOLONG);
	name[256] = 0;
	CHECK(run(12) == 100 + ENAMETOOLONG);
	name[255] = 0;
	CHECK(run(12) == 100 + ENOENT);
	/* A directory whose path is too long for any file: go on to the next. */
	memset(name, 'd', sizeof name - 1);
	setenv("PATH", name, 1);
	CHECK(run(9) == 100 + ENOENT);
	return failed;
}

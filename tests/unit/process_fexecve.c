/*
 * process_fexecve.c - programs by descriptor, daemon, personality, prctl, and the
 * name of the program.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

static int own;	/* this program */

/* The status of a child that runs f. */
static int status_of(void (*f)(void))
{
	int status = -1;
	pid_t child = fork();

	if (child == 0) {
		failed = 0;
		f();
		_exit(failed ? 99 : 98);
	}
	CHECK(waitpid(child, &status, 0) == child);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -status;
}

static void by_fexecve(void)
{
	char *const argv[] = { "name/of/it", "again", 0 };
	char *const envp[] = { "A=1", 0 };

	fexecve(own, argv, envp);
}

static void by_execveat(void)
{
	char *const argv[] = { "name/of/it", "again", 0 };
	char *const envp[] = { "A=1", 0 };

	execveat(own, "", argv, envp, AT_EMPTY_PATH);
	CHECK(errno == ENOSYS);	/* qemu 7.2 */
	fexecve(own, argv, envp);
}

/* The started program. */
static int again(int argc, char **argv)
{
	CHECK(argc == 2 && !strcmp(argv[0], "name/of/it"));
	CHECK(!strcmp(program_invocation_name, "name/of/it"));
	CHECK(!strcmp(program_invocation_short_name, "it"));
	CHECK(getenv("A") && !strcmp(getenv("A"), "1") && !getenv("PATH"));
	return failed ? 1 : 55;
}

static int to_parent[2];

/* A daemon tells its parent's session, directory and descriptors. */
static void as_daemon(void)
{
	char dir[100];
	struct stat s[2];
	pid_t before = getpid();
	unsigned char ok = 1;

	CHECK(chdir("/dev") == 0);
	ok = daemon(0, 0) == 0 && getpid() != before && getsid(0) == getpid() &&
		getpgrp() == getpid();
	ok = ok && getcwd(dir, sizeof dir) && !strcmp(dir, "/");
	ok = ok && !stat("/dev/null", s) && !fstat(0, s + 1) &&
		s[0].st_rdev == s[1].st_rdev && !fstat(1, s + 1) &&
		s[0].st_rdev == s[1].st_rdev && !fstat(2, s + 1) &&
		s[0].st_rdev == s[1].st_rdev;
	ok = ok && !(fcntl(0, F_GETFD) & FD_CLOEXEC) && fcntl(2, F_GETFD) == 0;
	ok = ok && (fcntl(1, F_GETFL) & O_ACCMODE) == O_RDWR;
	if (write(to_parent[1], &ok, 1) != 1)
		_exit(1);
	_exit(0);
}

static void as_simple_daemon(void)
{
	struct stat s[2];
	unsigned char ok = 1;

	CHECK(chdir("/dev") == 0);
	close(0);
	fstat(to_parent[1], s);
	CHECK(dup2(to_parent[1], 0) == 0);
	ok = daemon(1, 1) == 0 && fstat(0, s + 1) == 0 &&
		s[0].st_ino == s[1].st_ino && access("null", F_OK) == 0;
	if (write(to_parent[1], &ok, 1) != 1)
		_exit(1);
	_exit(0);
}

static void daemons(void (*f)(void))
{
	unsigned char ok = 0;

	CHECK(pipe(to_parent) == 0);
	CHECK(status_of(f) == 0);
	close(to_parent[1]);
	CHECK(read(to_parent[0], &ok, 1) == 1 && ok == 1);
	CHECK(read(to_parent[0], &ok, 1) == 0);	/* the daemon has ended */
	close(to_parent[0]);
}

int main(int argc, char **argv)
{
	char name[16] = "";
	int fd;

	if (argc == 2 && !strcmp(argv[1], "again"))
		return again(argc, argv);
	CHECK(!strcmp(program_invocation_name, argv[0]));
	CHECK(!strchr(program_invocation_short_name, '/'));

	own = open("/proc/self/exe", O_RDONLY);
	/* There may be no /proc; and emulators do not run what they are given. */
	if (own >= 0 && !getenv("EMULATOR")) {
		CHECK(status_of(by_fexecve) == 55);
		CHECK(status_of(by_execveat) == 55);
	}
	errno = 0;
	CHECK(fexecve(-1, argv, environ) == -1 && errno != ENOENT);
	errno = 0;
	CHECK(fexecve(9999, argv, environ) == -1 && errno == EBADF);
	fd = open("/dev/null", O_RDONLY);
	errno = 0;
	CHECK(fexecve(fd, argv, environ) == -1 && errno == EACCES);
	close(fd);

	if (access("/dev/null", R_OK | W_OK) == 0)
		daemons(as_daemon);
	if (access("/dev/null", F_OK) == 0)
		daemons(as_simple_daemon);

	CHECK(personality(0xffffffff) != -1);
	CHECK(personality(PER_LINUX | ADDR_NO_RANDOMIZE) != -1);
	CHECK(personality(0xffffffff) == ADDR_NO_RANDOMIZE);

	CHECK(prctl(PR_SET_NAME, "a name", 0, 0, 0) == 0);
	CHECK(prctl(PR_GET_NAME, name, 0, 0, 0) == 0 && !strcmp(name, "a name"));
	CHECK(prctl(PR_SET_PDEATHSIG, SIGUSR1) == 0);
	CHECK(prctl(PR_GET_PDEATHSIG, &fd) == 0 && fd == SIGUSR1);
	errno = 0;
	/* The fifth argument must be 0 here. */
	CHECK(prctl(PR_SET_NO_NEW_PRIVS, 1L, 0L, 0L, 1L) == -1 && errno == EINVAL);
	CHECK(prctl(PR_SET_NO_NEW_PRIVS, 1L, 0L, 0L, 0L) == 0);
	CHECK(prctl(PR_GET_NO_NEW_PRIVS, 0L, 0L, 0L, 0L) == 1);
	CHECK(W_EXITCODE(3, 0) >> 8 == 3 && WEXITSTATUS(W_EXITCODE(3, 0)) == 3);
	CHECK(WTERMSIG(W_EXITCODE(0, 9)) == 9 && WIFSTOPPED(W_STOPCODE(5)));
	CHECK(WSTOPSIG(W_STOPCODE(5)) == 5);
	return failed;
}

/*
 * unistd_setids.c - real, effective and saved ids; process groups; the environment
 * of a program with no more rights than its user.
 * not: qemu-7.2 sparc64, where qemu cuts ids to 16 bits
 */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/fsuid.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

static int got;

static void handler(int sig)
{
	got += sig;
}

static int users(uid_t real, uid_t effective, uid_t saved)
{
	uid_t r, e, s;

	return getresuid(&r, &e, &s) == 0 && r == real && e == effective &&
		s == saved;
}

static int groups(gid_t real, gid_t effective, gid_t saved)
{
	gid_t r = 1, e = 2, s = 3;

	return getresgid(&r, &e, &s) == 0 && r == real && e == effective &&
		s == saved;
}

static void ids(void)
{
	uid_t u = getuid();
	gid_t g = getgid();

	CHECK(users(u, u, u) && groups(g, g, g));
	CHECK(setreuid(-1, -1) == 0 && setregid(-1, -1) == 0);
	CHECK(setresuid(-1, -1, -1) == 0 && setresgid(-1, -1, -1) == 0);
	if (u == 0) {
		if (setresgid(4001, 4002, 4003)) {
			CHECK(errno == EINVAL || errno == EPERM);
			return;	/* a user namespace does not map them */
		}
		CHECK(groups(4001, 4002, 4003) && setfsgid(-1) == 4002);
		CHECK(setregid(4004, 4005) == 0 && groups(4004, 4005, 4005));
		CHECK(setregid(-1, 4006) == 0 && groups(4004, 4006, 4006));
		CHECK(setresuid(4001, 0, 4003) == 0 && users(4001, 0, 4003));
		CHECK(setreuid(4004, 0) == 0 && users(4004, 0, 0));
		CHECK(setresuid(4001, 4002, 4003) == 0 && users(4001, 4002, 4003));
		CHECK(setreuid(-1, 4003) == 0 && users(4001, 4003, 4003));
	}
	/* 4009 is none of its ids now. */
	CHECK(setreuid(4009, -1) == -1 && errno == EPERM);
	CHECK(setregid(4009, -1) == -1 && errno == EPERM);
	errno = 0;
	CHECK(setresuid(-1, -1, 4009) == -1 && errno == EPERM);
	CHECK(setresgid(-1, -1, 4009) == -1 && errno == EPERM);
}

static void process_group(void)
{
	sigset_t set, old;

	CHECK(getpgrp() != getpid());
	CHECK(setpgrp() == 0 && getpgrp() == getpid());
	signal(SIGUSR1, handler);
	CHECK(killpg(getpgrp(), SIGUSR1) == 0 && got == SIGUSR1);
	CHECK(killpg(getpgrp(), -1) == -1 && errno == EINVAL);
	/* An error is returned, not stored. */
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	errno = 0;
	CHECK(pthread_sigmask(99, &set, 0) == EINVAL && errno == 0);
	CHECK(pthread_sigmask(SIG_BLOCK, &set, &old) == 0);
	CHECK(raise(SIGUSR1) == 0 && got == SIGUSR1);
	CHECK(pthread_sigmask(SIG_SETMASK, &old, 0) == 0 && got == 2 * SIGUSR1);
}

int main(void)
{
	int status;
	pid_t child = fork();

	if (child == 0) {
		process_group();
		ids();
		_exit(failed);
	}
	CHECK(waitpid(child, &status, 0) == child && status == 0);
	CHECK(setenv("NAME", "value", 1) == 0 && secure_getenv("NAME") &&
		strcmp(secure_getenv("NAME"), "value") == 0);
	CHECK(!secure_getenv("NAME_MISSING"));
	return failed;
}

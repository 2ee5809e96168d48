/*
 * sched_clone.c - clone's child runs on its own stack, and ends with the result of
 * its function; unshare and setns.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

static char stack[65536];
static volatile int shared;
static pid_t child_id;

struct expected {
	char *low, *high;
	int code, shared;
};

/* Deep enough to meet the frames that the stack pointer must leave room for. */
static int deep(int n)
{
	volatile char a[64];

	memset((void *)a, n, sizeof a);
	return n ? deep(n - 1) + a[n] - n : a[0];
}

static int child(void *argument)
{
	struct expected *e = argument;
	volatile long double aligned = 1;
	char here;

	if (&here < e->low || &here >= e->high)
		return 101;
	if ((uintptr_t)&aligned % __alignof__(aligned))
		return 102;
	if (deep(30))
		return 103;
	shared += e->shared;
	return e->code;
}

static int knows_its_id(void *argument)
{
	volatile pid_t *id = argument;

	return *id == getpid() ? 7 : 104;
}

static void run(char *top, int flags, int code, int by)
{
	struct expected e = { stack, stack + sizeof stack, code, by };
	volatile int local = 5;
	int status = -1, before = shared;
	pid_t pid = clone(child, top, flags, &e);

	CHECK(pid > 0 && pid != getpid());
	CHECK(waitpid(pid, &status, __WALL) == pid);
	CHECK(WIFEXITED(status) && WEXITSTATUS(status) == (code & 255));
	CHECK(local == 5 && e.code == code);
	/* qemu makes a fork of CLONE_VM with CLONE_VFORK. */
	CHECK(shared - before == (flags & CLONE_VM && !getenv("EMULATOR") ? by : 0));
}

static void ids(void)
{
	int status = -1;
	pid_t parent_id = 0, pid;

	pid = clone(knows_its_id, stack + sizeof stack, SIGCHLD |
		CLONE_PARENT_SETTID | CLONE_CHILD_SETTID, &child_id, &parent_id,
		(void *)1, &child_id);
	CHECK(pid > 0 && child_id == 0);
	CHECK(parent_id == pid || getenv("EMULATOR"));	/* qemu: in the child */
	CHECK(waitpid(pid, &status, 0) == pid);
	CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 7);
}

static int renames(void *argument)
{
	char name[65] = "";
	int old = open("/proc/self/ns/uts", O_RDONLY | O_CLOEXEC);

	if (unshare(CLONE_NEWUTS))
		return errno == EPERM || errno == ENOSYS || errno == EINVAL ?
			0 : 105;
	if (sethostname("ticktest", 8) || gethostname(name, sizeof name) ||
	    strcmp(name, "ticktest"))
		return 106;
	/* There may be no /proc. */
	if (old >= 0 && setns(old, CLONE_NEWUTS))
		return 107;
	gethostname(name, sizeof name);
	return old >= 0 && strcmp(name, argument) ? 108 : 0;
}

int main(void)
{
	static char name[65];
	int status = -1;
	pid_t pid;

	run(stack + sizeof stack, SIGCHLD, 0, 1);
	run(stack + sizeof stack, SIGCHLD, 42, 1);
	run(stack + sizeof stack - 3, SIGCHLD, 0x1ff, 1);
	run(stack + sizeof stack, SIGCHLD | CLONE_VM | CLONE_VFORK, 4, 10);
	/* qemu refuses these. */
	if (!getenv("EMULATOR")) {
		run(stack + 16384, 0, 3, 1);	/* no signal: __WALL finds it */
		run(stack + sizeof stack, SIGCHLD | CLONE_VM, 6, 10);
		run(stack + sizeof stack, SIGCHLD | CLONE_FS | CLONE_FILES |
			CLONE_VM | CLONE_VFORK, 5, 10);
	}
	ids();

	errno = 0;
	CHECK(clone(child, 0, SIGCHLD, 0) == -1 && errno == EINVAL);
	errno = 0;
	CHECK(clone(0, stack + sizeof stack, SIGCHLD, 0) == -1 && errno == EINVAL);
	errno = 0;
	CHECK(clone(child, stack + sizeof stack, CLONE_SIGHAND | SIGCHLD, 0) == -1 &&
		errno == EINVAL);

	CHECK(gethostname(name, sizeof name) == 0);
	pid = clone(renames, stack + sizeof stack, SIGCHLD, name);
	CHECK(waitpid(pid, &status, 0) == pid);
	CHECK(WIFEXITED(status));
	CHECK(WEXITSTATUS(status) == 0 || (printf("%d\n", status >> 8), 0));
	errno = 0;
	CHECK(setns(-1, 0) == -1 && errno == EBADF);
	return failed;
}

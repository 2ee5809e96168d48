/*
 * sched_getcpu.c - getcpu and sched_getcpu say on which CPU the process is, each
 * time that it is pinned to another one: also after fork, vfork and exec, and in a
 * signal handler.
 */
#define _GNU_SOURCE
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

#define LONGS 16
#define BITS (8 * sizeof(long))

static unsigned long may[LONGS];
static int always_0;	/* qemu-x86_64's vDSO */
static volatile int handled;

static void pin(unsigned cpu)
{
	unsigned long mask[LONGS] = { 0 };

	mask[cpu / BITS] = 1ul << cpu % BITS;
	CHECK(syscall(SYS_sched_setaffinity, 0, sizeof mask, mask) == 0);
}

/* Are we told that we are on this CPU, and on the node that the kernel says? */
static int on(unsigned i)
{
	unsigned cpu = 77, node = 77, alone = 77, kernel_cpu, kernel_node;

	if (getcpu(&cpu, &node) || getcpu(&alone, 0) || getcpu(0, 0) ||
	    syscall(SYS_getcpu, &kernel_cpu, &kernel_node, 0))
		return 0;
	if (kernel_cpu != i || node != kernel_node)
		return 0;
	if (getcpu(0, &node) || node != kernel_node)
		return 0;
	return (cpu == i && alone == i && sched_getcpu() == (int)i) ||
		(always_0 && !cpu && !alone);
}

static void handler(int s)
{
	(void)s;
	handled = sched_getcpu();
}

static int ended(pid_t pid)
{
	int status;

	return pid > 0 && waitpid(pid, &status, 0) == pid && !status;
}

/* A child is where its parent was, and goes elsewhere without it. */
static void children(unsigned here, unsigned there, char *self)
{
	char letter[2] = { (char)('A' + here % 26), 0 };
	char *argv[] = { self, letter, 0 };
	pid_t pid;

	pin(here);
	pid = fork();
	if (!pid) {
		int right = on(here);

		pin(there);
		_exit(!right || !on(there));
	}
	CHECK(ended(pid) && on(here));
	pid = vfork();
	if (!pid)
		_exit(!on(here));
	CHECK(ended(pid) && on(here));
	pid = vfork();
	if (!pid) {
		pin(there);
		_exit(0);
	}
	CHECK(ended(pid) && on(here));
	if (getenv("EMULATOR"))	/* which does not emulate another program */
		return;
	pid = fork();
	if (!pid) {
		execv(self, argv);
		_exit(99);
	}
	CHECK(ended(pid) && on(here));
}

int main(int argc, char **argv)
{
	unsigned i, first = 0, last = 0, tried = 0;

	always_0 = getenv("EMULATOR") != 0;
	CHECK(syscall(SYS_sched_getaffinity, 0, sizeof may, may) > 0);
	for (i = 0; i < LONGS * BITS; i++) {
		if (!(may[i / BITS] >> i % BITS & 1))
			continue;
		if (argc > 1)	/* started by children(): pinned already */
			return !on(i) || argv[1][0] != (char)('A' + i % 26);
		pin(i);
		CHECK(on(i));
		if (!tried++)
			first = i;
		last = i;
	}
	CHECK(tried);
	children(first, last, argv[0]);
	children(last, first, argv[0]);
	signal(SIGUSR1, handler);
	pin(first);
	raise(SIGUSR1);
	CHECK(handled == (int)first || always_0);
	pin(last);
	raise(SIGUSR1);
	CHECK(handled == (int)last || (always_0 && !handled));
	CHECK(sched_yield() == 0);
	return failed;
}

/*
 * process_ptrace.c - a tracer reads and changes a process, and learns of its events.
 * not: qemu, which has no ptrace
 */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

static volatile long words[3] = { 0x1234567, -1, 5 };

static pid_t traced(void)
{
	pid_t child = fork();

	if (child == 0) {
		if (ptrace(PTRACE_TRACEME, 0, 0, 0) < 0)
			_exit(200);
		raise(SIGSTOP);
		_exit((int)words[2]);
	}
	return child;
}

int main(void)
{
	int status = 0;
	unsigned long message = 0;
	char registers[4096];
	struct iovec v = { registers, sizeof registers };
	siginfo_t info;
	pid_t child = traced();

	CHECK(waitpid(child, &status, 0) == child);
	if (WIFEXITED(status) && WEXITSTATUS(status) == 200)
		return failed;	/* a sandbox refuses */
	CHECK(WIFSTOPPED(status) && WSTOPSIG(status) == SIGSTOP);
	words[0] = 0;	/* the child has its own */
	errno = 0;
	CHECK(ptrace(PTRACE_PEEKDATA, child, (void *)&words[0], 0) == 0x1234567);
	CHECK(ptrace(PTRACE_PEEKTEXT, child, (void *)&words[1], 0) == -1);
	CHECK(errno == 0);
	CHECK(ptrace(PTRACE_PEEKDATA, child, (void *)8, 0) == -1);
	CHECK(errno == EIO || errno == EFAULT);
	CHECK(ptrace(PTRACE_POKEDATA, child, (void *)&words[2], (void *)77) == 0);
	CHECK(words[2] == 5);
	memset(&info, 0, sizeof info);
	CHECK(ptrace(PTRACE_GETSIGINFO, child, 0, &info) == 0);
	CHECK(info.si_signo == SIGSTOP && info.si_pid == child);
	/* 1: NT_PRSTATUS, the general registers */
	CHECK(ptrace(PTRACE_GETREGSET, child, (void *)1, &v) == 0);
	CHECK(v.iov_len >= 64 && v.iov_len < sizeof registers);
	CHECK(ptrace(PTRACE_SETOPTIONS, child, 0, (void *)PTRACE_O_TRACEEXIT) == 0);
	CHECK(ptrace(PTRACE_CONT, child, 0, 0) == 0);
	CHECK(waitpid(child, &status, 0) == child);
	CHECK(status >> 8 == (SIGTRAP | PTRACE_EVENT_EXIT << 8));
	CHECK(ptrace(PTRACE_GETEVENTMSG, child, 0, &message) == 0);
	CHECK(message == 77 << 8);
	CHECK(ptrace(PTRACE_DETACH, child, 0, 0) == 0);
	CHECK(waitpid(child, &status, 0) == child);
	CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 77);
	errno = 0;
	CHECK(ptrace(PTRACE_CONT, child, 0, 0) == -1 && errno == ESRCH);

	child = fork();
	if (child == 0)
		for (;;)
			pause();
	CHECK(ptrace(PTRACE_SEIZE, child, 0, 0) == 0);
	CHECK(ptrace(PTRACE_INTERRUPT, child, 0, 0) == 0);
	CHECK(waitpid(child, &status, 0) == child);
	CHECK(status >> 8 == (SIGTRAP | PTRACE_EVENT_STOP << 8));
	CHECK(kill(child, SIGUSR1) == 0);
	CHECK(ptrace(PTRACE_CONT, child, 0, 0) == 0);
	CHECK(waitpid(child, &status, 0) == child && WSTOPSIG(status) == SIGUSR1);
	/* another signal instead */
	CHECK(ptrace(PTRACE_DETACH, child, 0, (void *)(long)SIGTERM) == 0);
	CHECK(waitpid(child, &status, 0) == child && WTERMSIG(status) == SIGTERM);
	errno = 0;
	CHECK(ptrace(PTRACE_ATTACH, getpid(), 0, 0) == -1 && errno == EPERM);
	return failed;
}

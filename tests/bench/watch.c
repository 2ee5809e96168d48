/*
 * watch.c - traces a program with ptrace. usage: watch WHAT PROGRAM
 *	calls		system calls until it dies (see stop.c)
 *	steps		instructions until it dies
 *	resident	bytes resident in memory when it exits
 * Each repetition of a rep instruction counts.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* The values in linux/ptrace.h. */
#define TRACEME 0
#define CONT 7
#define SINGLESTEP 9
#define SYSCALL 24
#define SETOPTIONS 0x4200
#define EVENT_EXIT 6
#define EXITKILL (1 << 20)

static long ptrace(int request, int pid, long data)
{
	return syscall(SYS_ptrace, request, pid, 0, data);
}

/* From smaps_rollup: the counters in statm are not exact. */
static long long resident(int pid)
{
	char path[64], text[1024], *s;
	ssize_t n;
	int fd;

	snprintf(path, sizeof path, "/proc/%d/smaps_rollup", pid);
	fd = open(path, O_RDONLY);
	n = read(fd, text, sizeof text - 1);
	if (n < 0)
		return -1;
	text[n] = 0;
	s = strstr(text, "Rss:");
	return s ? atoll(s + 4) * 1024 : -1;
}

int main(int argc, char **argv)
{
	const char *what = argc == 3 ? argv[1] : "";
	int bytes = !strcmp(what, "resident"), calls = !strcmp(what, "calls");
	int how = bytes ? CONT : calls ? SYSCALL : SINGLESTEP;
	long long n = 0;
	int status, pid;

	if (!bytes && !calls && strcmp(what, "steps"))
		return 2;
	pid = fork();
	if (!pid) {
		if (ptrace(TRACEME, 0, 0))
			_exit(126);
		execve(argv[2], argv + 2, environ);
		_exit(127);
	}
	/* It stops once when execve is done. */
	if (pid < 0 || waitpid(pid, &status, 0) != pid || !WIFSTOPPED(status))
		return 1;
	if (ptrace(SETOPTIONS, pid, 1 << EVENT_EXIT | EXITKILL))
		return 1;
	alarm(60);
	for (;;) {
		if (ptrace(how, pid, 0) || waitpid(pid, &status, 0) != pid ||
		    !WIFSTOPPED(status))
			return 1;
		if (WSTOPSIG(status) != SIGTRAP || status >> 16)
			break;
		n++;
	}
	if (bytes)
		n = status >> 16 == EVENT_EXIT ? resident(pid) : -1;
	else if (WSTOPSIG(status) != SIGSEGV)
		n = -1;
	else if (calls)
		n /= 2;		/* one stop at entry, one at exit of each call */
	kill(pid, SIGKILL);
	ptrace(CONT, pid, 0);	/* SIGKILL does not wake it at PTRACE_EVENT_EXIT */
	waitpid(pid, &status, 0);
	if (n < 0)
		return 1;
	printf("%lld\n", n);
	return fflush(stdout) != 0;
}

/* run.h - runs a program to its end, for child.c and init.c. */
#ifndef RUN_H
#define RUN_H

#define _GNU_SOURCE	/* environ */

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* Programs that never stop printing must not fill the disk. */
#define LARGEST_FILE (256 << 20)

struct run {
	const char *program;	/* a path */
	char **argv, **envp;
	const char *in, *out, *err;	/* the files for descriptors 0 to 2 */
	long limit;	/* seconds */

	/* how it ended */
	int error;	/* errno if it could not be started */
	int status;	/* of waitpid */
	int ended;	/* within the limit, though its children may not have */
	int stopped;	/* the signal that ended the wait, SIGALRM for the limit */
	long ms;
};

static void move_to(int fd, int number)
{
	if (fd < 0)
		_exit(126);
	dup2(fd, number);
	if (fd != number)
		close(fd);
}

static void exec_program(struct run *run, int report)
{
	struct rlimit none = {0, 0}, file = {LARGEST_FILE, LARGEST_FILE};
	sigset_t empty;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	/* A shell starts commands in the background with these ignored. */
	signal(SIGINT, SIG_DFL);
	signal(SIGQUIT, SIG_DFL);
	sigemptyset(&empty);
	sigprocmask(SIG_SETMASK, &empty, 0);
	setsid();
	setrlimit(RLIMIT_CORE, &none);
	setrlimit(RLIMIT_FSIZE, &file);
	move_to(open(run->in, O_RDONLY), 0);
	move_to(open(run->out, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0644), 1);
	move_to(open(run->err, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0644), 2);
	/* A shell and make leave descriptors open: locks, say. */
	for (int fd = 3; fd < 256; fd++)
		if (fd != report)
			close(fd);
	execve(run->program, run->argv, run->envp);
	write(report, &errno, sizeof errno);
	_exit(127);
}

/* Kills all children. Those of a process that ends become ours. */
static void kill_children(void)
{
	DIR *proc = opendir("/proc");
	struct dirent *entry;

	while (proc && (entry = readdir(proc))) {
		char path[300], stat[400];
		const char *parent;
		ssize_t n;
		int fd;

		if (strlen(entry->d_name) > 10)
			continue;
		snprintf(path, sizeof path, "/proc/%s/stat", entry->d_name);
		fd = open(path, O_RDONLY | O_CLOEXEC);
		if (fd < 0)
			continue;
		n = read(fd, stat, sizeof stat - 1);
		close(fd);
		stat[n < 0 ? 0 : n] = 0;
		/* pid (name) state parent; the name may have any character */
		parent = strrchr(stat, ')');
		if (parent && strlen(parent) > 4 && atoi(parent + 4) == getpid())
			kill(atoi(entry->d_name), SIGKILL);
	}
	if (proc)
		closedir(proc);
}

static long ms_since(const struct timespec *start)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (now.tv_sec - start->tv_sec) * 1000 +
		(now.tv_nsec - start->tv_nsec) / 1000000;
}

/*
 * Waits until the program, and all processes that it has started, have ended: as a
 * shell does that reads their output from a pipe.
 */
static void wait_for_all(struct run *run, pid_t child, const sigset_t *set)
{
	struct timespec start;
	int status;

	clock_gettime(CLOCK_MONOTONIC, &start);
	for (;;) {
		pid_t ended = waitpid(-1, &status, WNOHANG);
		long left = run->limit * 1000 - ms_since(&start);

		if (ended == child) {
			run->status = status;
			run->ended = !run->stopped;
			run->ms = ms_since(&start);
		}
		if (ended > 0)
			continue;
		if (ended < 0)	/* ECHILD */
			return;
		if (left <= 0 && !run->stopped)
			run->stopped = SIGALRM;
		if (run->stopped) {
			kill_children();
			left = 20;
		}
		int signal = sigtimedwait(set, 0,
			&(struct timespec){left / 1000, left % 1000 * 1000000});
		if (signal > 0 && signal != SIGCHLD)
			run->stopped = signal;
	}
}

static void run_program(struct run *run)
{
	sigset_t set;
	int report[2];
	pid_t child;

	sigemptyset(&set);
	sigaddset(&set, SIGCHLD);
	sigaddset(&set, SIGHUP);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGTERM);
	sigprocmask(SIG_BLOCK, &set, 0);
	prctl(PR_SET_CHILD_SUBREAPER, 1);
	run->error = run->status = run->stopped = run->ended = 0;
	child = pipe2(report, O_CLOEXEC) ? -1 : fork();
	if (child < 0) {
		run->error = errno;
		return;
	}
	if (!child)
		exec_program(run, report[1]);
	close(report[1]);
	wait_for_all(run, child, &set);
	read(report[0], &run->error, sizeof run->error);
	close(report[0]);
}

static const char *signal_name(int number)
{
	static const struct {
		int number;
		const char *name;
	} names[] = {
		{SIGABRT, "SIGABRT"}, {SIGALRM, "SIGALRM"}, {SIGBUS, "SIGBUS"},
		{SIGFPE, "SIGFPE"}, {SIGHUP, "SIGHUP"}, {SIGILL, "SIGILL"},
		{SIGINT, "SIGINT"}, {SIGKILL, "SIGKILL"}, {SIGPIPE, "SIGPIPE"},
		{SIGQUIT, "SIGQUIT"}, {SIGSEGV, "SIGSEGV"}, {SIGSYS, "SIGSYS"},
		{SIGTERM, "SIGTERM"}, {SIGTRAP, "SIGTRAP"}, {SIGUSR1, "SIGUSR1"},
		{SIGUSR2, "SIGUSR2"}, {SIGXCPU, "SIGXCPU"}, {SIGXFSZ, "SIGXFSZ"},
	};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (names[i].number == number)
			return names[i].name;
	return strsignal(number);
}

/*
 * Writes how it ended into a file: a word, what belongs to it, and milliseconds.
 * Numbers of signals differ by machine, so they are written as names.
 */
static void note(const struct run *run, const char *path)
{
	FILE *f = fopen(path, "w");

	if (!f)
		return;
	if (run->error)
		fprintf(f, "error 0 0 %s\n", strerror(run->error));
	else if (run->stopped)
		fprintf(f, "%s %ld %ld000\n", run->ended ? "children" : "limit",
			run->limit, run->limit);
	else if (WIFSIGNALED(run->status))
		fprintf(f, "signal %s %ld\n", signal_name(WTERMSIG(run->status)), run->ms);
	else
		fprintf(f, "exit %d %ld\n", WEXITSTATUS(run->status), run->ms);
	fclose(f);
}
#endif

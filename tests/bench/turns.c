/*
 * turns.c - runs programs in turns on one CPU, and times each from execve to
 * exit. usage: turns ROUNDS RUNNER|- PROGRAM...
 * Prints to descriptor 3, which the programs inherit:
 *	start PROGRAM ROUND NANOSECONDS PAGE-FAULTS
 * A first round is not counted. Each round has another order.
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <sys/syscall.h>

/*
 * The child's time and page faults just before execve, shared with its parent.
 */
static struct before {
	long long time, faults;
} *before;

static long long now(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000000000LL + ts.tv_nsec;
}

/* Pins to the last CPU we may use: the first gets most interrupts. */
static void pin(void)
{
	unsigned char set[1024] = { 0 };
	int i = (int)syscall(SYS_sched_getaffinity, 0, sizeof set, set);

	while (i > 0 && !set[i - 1])
		i--;
	if (i <= 0)
		return;
	memset(set, 0, i - 1);
	while (set[i - 1] & (set[i - 1] - 1))
		set[i - 1] &= set[i - 1] - 1;
	syscall(SYS_sched_setaffinity, 0, sizeof set, set);
}

static void child(char **argv)
{
	struct rusage u;

	getrusage(RUSAGE_SELF, &u);
	before->faults = u.ru_minflt;
	before->time = now();
	execve(argv[0], argv, environ);
	_exit(127);
}

static int turn(const char *runner, char *program, int round)
{
	char *argv[] = { (char *)runner, program, 0 };
	struct rusage u;
	long long end;
	int status;
	pid_t pid = fork();

	if (!pid)
		child(argv + !runner);
	if (pid < 0 || wait4(pid, &status, 0, &u) != pid)
		return 1;
	end = now();
	if (status) {
		fprintf(stderr, "%s: status %#x\n", program, status);
		return 1;
	}
	if (round)
		dprintf(3, "start %s %d %lld %lld\n", program, round,
			end - before->time, u.ru_minflt - before->faults);
	return 0;
}

/*
 * A program is slower after one that has filled the caches, so none may have the
 * same predecessor in all rounds.
 */
static void shuffle(char **programs, int n)
{
	for (; n > 1; n--) {
		int i = rand() % n;
		char *program = programs[i];

		programs[i] = programs[n - 1];
		programs[n - 1] = program;
	}
}

int main(int argc, char **argv)
{
	int rounds = argc > 3 ? atoi(argv[1]) : 0, n = argc - 3, i, round;
	const char *runner = argc > 3 && strcmp(argv[2], "-") ? argv[2] : 0;

	if (rounds < 1)
		return 2;
	before = mmap(0, sizeof *before, PROT_READ | PROT_WRITE,
		MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (before == MAP_FAILED)
		return 1;
	pin();
	for (round = 0; round <= rounds; round++) {
		shuffle(argv + 3, n);
		for (i = 0; i < n; i++)
			if (turn(runner, argv[3 + i], round))
				return 1;
	}
	return 0;
}

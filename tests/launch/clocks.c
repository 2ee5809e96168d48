/*
 * clocks.c - checks that a program has the right time and errno, whatever image
 * and vector the kernel passed. Exits with the line that failed.
 * usage: clocks STATE NUMBER: routine NUMBER must have STATE, unless it is "any"
 */
#define _GNU_SOURCE
#include <errno.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/rseq.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/vdso.h>
#include <time.h>
#include <unistd.h>

#define WANT(x) do if (!(x)) _exit(__LINE__); while (0)

#ifndef SYS_clock_gettime64
#define SYS_clock_gettime64 SYS_clock_gettime
#endif

static long long ns(const struct timespec *ts)
{
	return ts->tv_sec * 1000000000LL + ts->tv_nsec;
}

/* The time must be between those of two system calls. */
static void between(clockid_t clock)
{
	struct timespec before, now, after;

	WANT(!syscall(SYS_clock_gettime64, clock, &before));
	WANT(!clock_gettime(clock, &now));
	WANT(!syscall(SYS_clock_gettime64, clock, &after));
	WANT(ns(&before) <= ns(&now) && ns(&now) <= ns(&after));
}

/* The area has room for 64 bytes; where the kernel fills more, 32 are registered. */
static void area(void)
{
	unsigned long size = getauxval(AT_RSEQ_FEATURE_SIZE);

	if (size > 64 || getauxval(AT_RSEQ_ALIGN) > 64)
		size = 32;
	WANT(!__rseq_size || __rseq_size == (size ? size : 20));
}

int main(int argc, char **argv)
{
	struct tickvdso_routine r;
	struct timespec ts;
	struct timeval tv;
	unsigned cpu = -1U, node = -1U;
	time_t t;

	WANT(argc == 3);
	if (!vdso_routine(atoi(argv[2]), &r)) {
		WANT(!strcmp(argv[1], "any") || r.state == atoi(argv[1]));
		WANT(r.reason[0]);
		/* a routine that is switched off has an empty name: do not find it */
		WANT(!vdso_sym(r.version, ""));
	}
	between(CLOCK_REALTIME);
	between(CLOCK_MONOTONIC);
	between(CLOCK_BOOTTIME);
	between(CLOCK_MONOTONIC_COARSE);
	errno = 0;
	WANT(clock_gettime(77, &ts) == -1 && errno == EINVAL);
	errno = 0;
	WANT(clock_getres(77, &ts) == -1 && errno == EINVAL);
	WANT(!clock_getres(CLOCK_MONOTONIC, &ts) && ns(&ts) == 1);
	WANT(!clock_gettime(CLOCK_REALTIME, &ts) && !gettimeofday(&tv, 0));
	WANT(tv.tv_sec - ts.tv_sec >= 0 && tv.tv_sec - ts.tv_sec < 60);
	t = time(0);
	WANT(t >= ts.tv_sec - 1 && t < ts.tv_sec + 60);
	WANT(!getcpu(&cpu, &node) && cpu < 4096 && node < 4096);
	WANT(sched_getcpu() >= 0);
	area();
	return 0;
}

/*
 * time_adjust.c - setting and correcting clocks, as far as that has no effect;
 * the clocks of other processes; times.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/times.h>
#include <sys/timex.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "../test.h"

static void corrections(void)
{
	struct timex t, u;
	int state;

	memset(&t, 0, sizeof t);
	memset(&t.time, 0x55, sizeof t.time);
	state = adjtimex(&t);
	if (state < 0 && errno == EPERM)
		return;	/* some sandboxes */
	CHECK(state >= TIME_OK && state <= TIME_ERROR);
	CHECK(t.tick >= 9000 && t.tick <= 11000);
	CHECK(t.time.tv_sec - time(0) <= 1 && t.time.tv_sec - time(0) >= -2);
	CHECK(t.time.tv_usec >= 0 && t.time.tv_usec < 1000000000);
	CHECK(t.tolerance == 500LL << 16 && t.precision == 1);
	CHECK(t.maxerror >= 0 && t.maxerror <= 100000000);
	memset(&u, 0, sizeof u);
	CHECK(ntp_adjtime(&u) == state && u.tick == t.tick && u.freq == t.freq);
	memset(&u, 0, sizeof u);
	CHECK(clock_adjtime(CLOCK_REALTIME, &u) == state && u.tai == t.tai);
	CHECK(u.status == t.status);
	errno = 0;
	CHECK(clock_adjtime(99, &u) == -1 && errno == EINVAL);
	memset(&u, 0, sizeof u);
	u.modes = ADJ_TICK;
	u.tick = 1;
	errno = 0;
	CHECK(adjtimex(&u) == -1 && (errno == EINVAL || errno == EPERM));
	/* sets what is set */
	memset(&u, 0, sizeof u);
	u.modes = ADJ_TICK;
	u.tick = t.tick;
	CHECK(adjtimex(&u) == state || errno == EPERM);
	/* The kernel reads tv_usec as 64 bits: padding must not reach it. */
	memset(&u, 0, sizeof u);
	memset(&u.time, 0x55, sizeof u.time);
	u.modes = ADJ_SETOFFSET;
	u.time.tv_sec = 0;
	u.time.tv_usec = 0;
	CHECK(adjtimex(&u) >= 0 || errno == EPERM);
	u.modes = ADJ_SETOFFSET;
	u.time.tv_sec = 0;
	u.time.tv_usec = -1;
	errno = 0;
	CHECK(adjtimex(&u) == -1 && (errno == EINVAL || errno == EPERM));
}

static void settings(void)
{
	struct timeval tv = { 1, 1000000 };
	struct timezone tz = { 0, 0 };
	struct timespec ts = { 1, 1000000000 };

	errno = 0;
	CHECK(settimeofday(&tv, 0) == -1 && errno == EINVAL);
	tv.tv_usec = -1;
	errno = 0;
	CHECK(settimeofday(&tv, 0) == -1 && errno == EINVAL);
	tv.tv_usec = 0;
#ifdef __TICKLIBC__
	CHECK(settimeofday(0, 0) == 0);
#endif
	errno = 0;
	CHECK(settimeofday(&tv, &tz) == -1 && errno == EINVAL);
	errno = 0;
	CHECK(clock_settime(CLOCK_REALTIME, &ts) == -1 && errno == EINVAL);
	errno = 0;
	ts.tv_nsec = 0;
	CHECK(clock_settime(CLOCK_MONOTONIC, &ts) == -1 && errno == EINVAL);
	/* The clock can't be set without the privilege. */
	if (getuid() == 0) {
		int status = -1;
		pid_t child = fork();

		if (child == 0) {
			if (setuid(65534) == 0) {
				errno = 0;
				CHECK(settimeofday(&tv, 0) == -1 && errno == EPERM);
			}
			_exit(failed);
		}
		CHECK(waitpid(child, &status, 0) == child && status == 0);
	}
}

/* Reads what remains, and sets no other correction. */
static void gradually(void)
{
	struct timeval old = { 77, 77 }, far = { 3000, 0 }, none = { 0, 0 };

	if (adjtime(0, &old) < 0) {
		CHECK(errno == EPERM);	/* some sandboxes */
		return;
	}
	CHECK(old.tv_sec == 0 && old.tv_usec > -1000000 && old.tv_usec < 1000000);
	errno = 0;
	CHECK(adjtime(&far, &old) == -1 && errno == EINVAL);
	if (!old.tv_usec)
		CHECK(adjtime(&none, &old) == 0 || errno == EPERM);
}

static void cpu_clocks(void)
{
	struct timespec a, b;
	clockid_t clock = 0;
	pid_t child;

	CHECK(clock_getcpuclockid(0, &clock) == 0 && clock < 0);
	CHECK(clock_gettime(clock, &a) == 0);
	CHECK(clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &b) == 0);
	CHECK(b.tv_sec - a.tv_sec <= 1 && b.tv_sec - a.tv_sec >= 0);
	child = fork();
	if (child == 0)
		for (;;)
			pause();
	CHECK(clock_getcpuclockid(child, &clock) == 0);
	CHECK(clock_gettime(clock, &a) == 0 && a.tv_sec < 5);
	kill(child, SIGKILL);
	CHECK(waitpid(child, 0, 0) == child);
	CHECK(clock_getcpuclockid(0x0ffffff0, &clock) == ESRCH);
}

static void ticks(void)
{
	struct tms a, b;
	clock_t start = times(&a), end;
	long second = sysconf(_SC_CLK_TCK);
	struct rusage usage;
	pid_t child = fork();

	if (child == 0) {
		do
			getrusage(RUSAGE_SELF, &usage);
		while (usage.ru_utime.tv_sec * 1000000 + usage.ru_utime.tv_usec +
		    usage.ru_stime.tv_sec * 1000000 + usage.ru_stime.tv_usec <
		    60000);
		_exit(0);
	}
	CHECK(a.tms_utime >= 0 && a.tms_stime >= 0);
	/* Earlier children may have run for a tick. */
	CHECK(a.tms_cutime >= 0 && a.tms_cstime >= 0);
	CHECK(waitpid(child, 0, 0) == child);
	memset(&b, 0x55, sizeof b);
	end = times(&b);
	CHECK((unsigned long)end - (unsigned long)start <= 60 * (unsigned long)second);
	CHECK(end != start);
	CHECK(b.tms_cutime + b.tms_cstime >= 3);
	CHECK(b.tms_cutime + b.tms_cstime <= 60 * second);
	CHECK(b.tms_utime >= a.tms_utime && b.tms_utime <= 60 * second);
#ifdef __linux__
	CHECK((unsigned long)times(0) - (unsigned long)end <= 10 * (unsigned long)second);
#endif
}

int main(void)
{
	corrections();
	settings();
	gradually();
	cpu_clocks();
	ticks();
	return failed;
}

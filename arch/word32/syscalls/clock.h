/*
 * clock.h - asking the kernel the time, on machines with 32-bit longs.
 *
 * The 64-bit calls came with Linux 5.1, and some sandboxes that do not know
 * them answer EPERM in place of ENOSYS: both mean, try the 32-bit call. No
 * clock has another use for EPERM.
 */
#include <bits/errno.h>
#include <bits/timespec.h>
#include "syscall.h"

static inline long clock_either(long r, int number, int clock,
	struct timespec *ts)
{
	long old[2];

	if (r != -ENOSYS && r != -EPERM)
		return r;
	r = syscall2(number, clock, ts ? (long)old : 0);
	if (!r && ts) {
		ts->tv_sec = old[0];
		ts->tv_nsec = old[1];
	}
	return r;
}

static inline long kernel_clock_gettime(int clock, struct timespec *ts)
{
	return clock_either(syscall2(SYS_clock_gettime64, clock, (long)ts),
		SYS_clock_gettime, clock, ts);
}

static inline long kernel_clock_getres(int clock, struct timespec *ts)
{
	return clock_either(syscall2(SYS_clock_getres_time64, clock, (long)ts),
		SYS_clock_getres, clock, ts);
}

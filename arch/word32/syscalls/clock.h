/*
 * clock.h - clock_gettime and clock_getres, on ABIs whose long has 32 bits.
 *
 * The 64-bit calls came with Linux 5.1. Before it they return ENOSYS, and some
 * seccomp sandboxes return EPERM for calls that they do not know (libseccomp
 * issue 228). Both mean: try the 32-bit call. These calls have no other use for
 * EPERM.
 */
#include <bits/errno.h>
#include <bits/timespec.h>
#include "syscall.h"

static inline long clock_fallback(long r, int number, int clock,
	struct timespec *ts)
{
	long ts32[2];

	if (r != -ENOSYS && r != -EPERM)
		return r;
	r = syscall2(number, clock, ts ? ts32 : 0);
	if (!r && ts) {
		ts->tv_sec = ts32[0];
		ts->tv_nsec = ts32[1];
	}
	return r;
}

static inline long sys_clock_gettime(int clock, struct timespec *ts)
{
	long r = syscall2(SYS_clock_gettime64, clock, ts);

	return clock_fallback(r, SYS_clock_gettime, clock, ts);
}

static inline long sys_clock_getres(int clock, struct timespec *ts)
{
	long r = syscall2(SYS_clock_getres_time64, clock, ts);

	return clock_fallback(r, SYS_clock_getres, clock, ts);
}

/* clock.h - clock_gettime and clock_getres with 64-bit time. */
#include <bits/timespec.h>
#include "syscall.h"

static inline long sys_clock_gettime(int clock, struct timespec *ts)
{
	return syscall2(SYS_clock_gettime, clock, ts);
}

static inline long sys_clock_getres(int clock, struct timespec *ts)
{
	return syscall2(SYS_clock_getres, clock, ts);
}

/* clock.h - asking the kernel the time: there never were 32-bit calls here. */
#include <bits/timespec.h>
#include "syscall.h"

static inline long kernel_clock_gettime(int clock, struct timespec *ts)
{
	return syscall2(SYS_clock_gettime64, clock, (long)ts);
}

static inline long kernel_clock_getres(int clock, struct timespec *ts)
{
	return syscall2(SYS_clock_getres_time64, clock, (long)ts);
}

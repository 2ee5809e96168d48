/* clock.h - asking the kernel the time, where its calls are 64-bit. */
#include <bits/timespec.h>
#include "syscall.h"

static inline long kernel_clock_gettime(int clock, struct timespec *ts)
{
	return syscall2(SYS_clock_gettime, clock, (long)ts);
}

static inline long kernel_clock_getres(int clock, struct timespec *ts)
{
	return syscall2(SYS_clock_getres, clock, (long)ts);
}

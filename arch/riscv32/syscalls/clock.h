/*
 * clock.h - clock_gettime and clock_getres. riscv32 came after the 64-bit calls
 * and never had 32-bit ones to fall back to.
 */
#include <bits/timespec.h>
#include "syscall.h"

static inline long sys_clock_gettime(int clock, struct timespec *ts)
{
	return syscall2(SYS_clock_gettime64, clock, ts);
}

static inline long sys_clock_getres(int clock, struct timespec *ts)
{
	return syscall2(SYS_clock_getres_time64, clock, ts);
}

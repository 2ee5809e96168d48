#include <time.h>
#include "syscalls/time64.h"

int clock_nanosleep(clockid_t clock, int flags, const struct timespec *ts,
	struct timespec *left)
{
	return (int)-sys_clock_nanosleep(clock, flags, ts, left);
}

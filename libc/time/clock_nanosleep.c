#include <time.h>
#include "syscall.h"
#include "syscalls/time64.h"

int clock_nanosleep(clockid_t clock, int flags, const struct timespec *ts,
	struct timespec *left)
{
	return (int)-syscall4(SYS_clock_nanosleep_time64, clock, flags,
		(long)ts, (long)left);
}

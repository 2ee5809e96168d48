#include <time.h>
#include <errno.h>
#include "syscalls/time64.h"

int clock_nanosleep(clockid_t clock, int flags, const struct timespec *ts,
	struct timespec *left)
{
	/* Linux returns EOPNOTSUPP for this clock, POSIX EINVAL. */
	if (clock == CLOCK_THREAD_CPUTIME_ID)
		return EINVAL;
	return (int)-sys_clock_nanosleep(clock, flags, ts, left);
}

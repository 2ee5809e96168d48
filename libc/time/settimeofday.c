#include <sys/time.h>
#include <errno.h>
#include <time.h>
#include "internal.h"
#include "syscalls/time64.h"
#include "syscalls/timezone.h"

int settimeofday(const struct timeval *tv, const struct timezone *tz)
{
	struct timespec ts;

	if (tz)
		return (int)__ret(tv ? -EINVAL : sys_set_timezone(tz));
	if (!tv)
		return 0;
	if (tv->tv_usec < 0 || tv->tv_usec > 999999)
		return (int)__ret(-EINVAL);
	ts.tv_sec = tv->tv_sec;
	ts.tv_nsec = tv->tv_usec * 1000L;
	return (int)__ret(sys_clock_settime(CLOCK_REALTIME, &ts));
}

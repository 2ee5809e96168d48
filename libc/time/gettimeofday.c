#include <sys/time.h>
#include <time.h>
#include "internal.h"
#include "syscalls/timezone.h"
#include "vdso.h"

int gettimeofday(struct timeval *restrict tv, void *restrict tz)
{
	struct timespec ts;

	if (__vdso.gettimeofday && !__vdso.gettimeofday(tv, tz))
		return 0;
	if (tv) {
		if (clock_gettime(CLOCK_REALTIME, &ts))
			return -1;
		tv->tv_sec = ts.tv_sec;
		tv->tv_usec = ts.tv_nsec / 1000;
	}
	if (!tz)
		return 0;
	return (int)__ret(sys_get_timezone(tz));
}

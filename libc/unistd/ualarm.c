#include <unistd.h>
#include <errno.h>
#include <sys/time.h>
#include "internal.h"

useconds_t ualarm(useconds_t microseconds, useconds_t interval)
{
	struct itimerval v, old;

	/* POSIX.1-2001 allows no whole second. */
	if (microseconds > 999999 || interval > 999999)
		return (useconds_t)__ret(-EINVAL);
	v.it_interval.tv_sec = v.it_value.tv_sec = 0;
	v.it_interval.tv_usec = (long)interval;
	v.it_value.tv_usec = (long)microseconds;
	if (setitimer(ITIMER_REAL, &v, &old) < 0)
		return (useconds_t)-1;
	return (useconds_t)(old.it_value.tv_sec * 1000000 + old.it_value.tv_usec);
}

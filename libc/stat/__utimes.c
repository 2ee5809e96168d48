#include <errno.h>
#include <sys/stat.h>
#include "syscalls/time64.h"
#include "utimes.h"

long __utimes(int dir, const char *path, const struct timeval times[2],
	int flags)
{
	struct timespec ts[2] = { { .tv_sec = 0 } };
	int i;

	for (i = 0; times && i < 2; i++) {
		/* Else UTIME_NOW could be the product of some number. */
		if (times[i].tv_usec < 0 || times[i].tv_usec > 999999)
			return -EINVAL;
		ts[i].tv_sec = times[i].tv_sec;
		ts[i].tv_nsec = (long)times[i].tv_usec * 1000;
	}
	return sys_utimensat(dir, path, times ? ts : 0, flags);
}

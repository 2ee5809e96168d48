#include <sys/select.h>
#include "internal.h"
#include "syscalls/time64.h"

int select(int n, fd_set *__restrict in, fd_set *__restrict out,
	fd_set *__restrict except, struct timeval *__restrict time)
{
	struct timespec t;
	long r;

	if (time) {
		/* Unlike pselect6, select(2) accepts tv_usec above 999999. */
		t.tv_sec = time->tv_sec + time->tv_usec / 1000000;
		t.tv_nsec = time->tv_usec % 1000000 * 1000;
	}
	r = sys_pselect6(n, in, out, except, time ? &t : 0, 0);
	if (time) {	/* what the kernel has left of it */
		time->tv_sec = t.tv_sec;
		time->tv_usec = t.tv_nsec / 1000;
	}
	return __ret(r);
}

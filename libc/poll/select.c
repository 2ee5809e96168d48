#include <sys/select.h>
#include "internal.h"
#include "syscall.h"
#include "syscalls/time64.h"

int select(int n, fd_set *__restrict in, fd_set *__restrict out,
	fd_set *__restrict except, struct timeval *__restrict time)
{
	struct timespec t;

	if (time) {
		/* Unlike pselect, select takes any number of microseconds. */
		t.tv_sec = time->tv_sec + time->tv_usec / 1000000;
		t.tv_nsec = time->tv_usec % 1000000 * 1000;
	}
	return __ret(syscall6(SYS_pselect6_time64, n, (long)in, (long)out,
		(long)except, time ? (long)&t : 0, 0));
}

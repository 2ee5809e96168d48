#include <sys/timex.h>
#include <string.h>
#include "internal.h"
#include "syscalls/time64.h"

int clock_adjtime(clockid_t clock, struct timex *t)
{
	struct timex k = *t;
	long r;

	/* The kernel reads the padding of a 32-bit tv_usec: make it zero. */
	memset(&k.time, 0, sizeof k.time);
	k.time.tv_sec = t->time.tv_sec;
	k.time.tv_usec = t->time.tv_usec;
	r = sys_clock_adjtime(clock, &k);
	if (r >= 0)
		*t = k;
	return (int)__ret(r);
}

#include <sys/times.h>
#include <bits/long.h>
#include "syscall.h"

clock_t times(struct tms *t)
{
	__KERNEL_LONG k[4];
	long r = syscall1(SYS_times, k);

	if (t) {
		t->tms_utime = (clock_t)k[0];
		t->tms_stime = (clock_t)k[1];
		t->tms_cutime = (clock_t)k[2];
		t->tms_cstime = (clock_t)k[3];
	}
	return r;	/* no error; it may look like a negated errno */
}

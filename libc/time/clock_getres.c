#include <time.h>
#include "clock.h"
#include "internal.h"
#include "vdso.h"

int clock_getres(clockid_t clock, struct timespec *ts)
{
	vdso_word t[2];

	if (!__vdso.clock_getres || __vdso.clock_getres(clock, t))
		return (int)__ret(kernel_clock_getres(clock, ts));
	if (ts) {
		ts->tv_sec = t[0];
		ts->tv_nsec = t[1];
	}
	return 0;
}

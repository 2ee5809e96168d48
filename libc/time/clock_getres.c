#include <time.h>
#include "internal.h"
#include "syscalls/clock.h"
#include "vdso.h"
#include "vdso_word.h"

int clock_getres(clockid_t clock, struct timespec *ts)
{
	/*
	 * Only clocks 0 to 15. Since Linux 6.17 the vDSO returns 0 for the
	 * auxiliary clocks 16 to 23 even if they do not exist, and it serves no
	 * negative clock ids.
	 */
	if (clock < 0 || clock > 15 || !__vdso.clock_getres ||
	    vdso_getres(__vdso.clock_getres, clock, ts))
		return (int)__ret(sys_clock_getres(clock, ts));
	return 0;
}

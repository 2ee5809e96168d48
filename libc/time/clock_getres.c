#include <time.h>
#include "internal.h"
#include "syscalls/clock.h"
#include "vdso.h"
#include "vdso_word.h"

int clock_getres(clockid_t clock, struct timespec *ts)
{
	/*
	 * Since Linux 6.17 the vDSO answers for the auxiliary clocks 16 to 23
	 * even if they do not exist. It serves no negative clock ids.
	 */
	if (clock >> 4 || !__vdso.clock_getres ||
	    __vdso.clock_getres(clock, ts))
		return (int)__ret(sys_clock_getres(clock, ts));
	if (ts)
		vdso_widen(ts);
	return 0;
}

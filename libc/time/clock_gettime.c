#include <time.h>
#include "internal.h"
#include "syscalls/clock.h"
#include "vdso.h"

int clock_gettime(clockid_t clock, struct timespec *ts)
{
	/* For the kernel, kept in memory: to keep them in registers across the
	 * call, those would have to be saved and restored each time. */
	const volatile clockid_t c = clock;
	struct timespec *const volatile t = ts;

	/* The vDSO would crash at the null that the kernel answers EFAULT. */
	if (ts && __vdso.clock_gettime &&
	    __builtin_expect(!__vdso.clock_gettime(clock, ts), 1))
		return 0;
	return (int)__ret(sys_clock_gettime(c, t));
}

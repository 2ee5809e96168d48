#include <time.h>
#include "clock.h"
#include "internal.h"
#include "vdso.h"

int clock_gettime(clockid_t clock, struct timespec *ts)
{
	/* The vDSO would crash at the null that the kernel answers EFAULT. */
	if (ts && __vdso.clock_gettime && !__vdso.clock_gettime(clock, ts))
		return 0;
	return (int)__ret(kernel_clock_gettime(clock, ts));
}

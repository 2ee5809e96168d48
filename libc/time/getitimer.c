#include <sys/time.h>
#include "internal.h"
#include "itimer.h"
#include "syscall.h"

int getitimer(int which, struct itimerval *value)
{
	__KERNEL_LONG k[4];
	long r = syscall2(SYS_getitimer, which, k);

	if (!r)
		itimer_from(value, k);
	return (int)__ret(r);
}

#include <sys/time.h>
#include <errno.h>
#include "internal.h"
#include "itimer.h"
#include "syscall.h"

int setitimer(int which, const struct itimerval *__restrict value,
	struct itimerval *__restrict old)
{
	__KERNEL_LONG k[4], kold[4];
	long r;

	if (!timeval_to(k, &value->it_interval) ||
	    !timeval_to(k + 2, &value->it_value))
		return (int)__ret(-EOVERFLOW);
	r = syscall3(SYS_setitimer, which, k, kold);
	if (!r && old)
		itimer_from(old, kold);
	return (int)__ret(r);
}

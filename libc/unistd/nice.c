#include <unistd.h>
#include <errno.h>
#include <sys/resource.h>
#include "internal.h"
#include "syscall.h"

int nice(int by)
{
	int n = 20 - (int)syscall2(SYS_getpriority, PRIO_PROCESS, 0);
	long r;

	/* Clamp: the range is only 40 wide, and the sum must not overflow. */
	n += by < -40 ? -40 : by > 40 ? 40 : by;
	n = n < -20 ? -20 : n > 19 ? 19 : n;
	r = syscall3(SYS_setpriority, PRIO_PROCESS, 0, n);
	return r ? __ret(r == -EACCES ? -EPERM : r) : n;
}

/* wait.h - wait4; usage is an array of the kernel's longs, or null. */
#include <bits/long.h>
#include "syscall.h"

static inline long sys_wait4(int pid, int *status, int options,
	__KERNEL_LONG *usage)
{
	return syscall4(SYS_wait4, pid, status, options, usage);
}

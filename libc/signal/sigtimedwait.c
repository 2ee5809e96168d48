#include <signal.h>
#include "internal.h"
#include "syscall.h"
#include "syscalls/time64.h"

int sigtimedwait(const sigset_t *__restrict set, siginfo_t *__restrict info,
	const struct timespec *__restrict time)
{
	return __ret(syscall4(SYS_rt_sigtimedwait_time64, (long)set, (long)info,
		(long)time, sizeof *set));
}

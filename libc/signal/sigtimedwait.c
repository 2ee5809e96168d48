#include <signal.h>
#include "internal.h"
#include "syscalls/time64.h"

int sigtimedwait(const sigset_t *__restrict set, siginfo_t *__restrict info,
	const struct timespec *__restrict time)
{
	return __ret(sys_rt_sigtimedwait(set, info, time, sizeof *set));
}

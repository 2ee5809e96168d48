#include <signal.h>
#include <errno.h>
#include "syscall.h"
#include "syscalls/time64.h"

int sigwait(const sigset_t *__restrict set, int *__restrict sig)
{
	long r;

	/* POSIX knows no EINTR here: a handler for another signal may run. */
	do
		r = syscall4(SYS_rt_sigtimedwait_time64, (long)set, 0, 0,
			sizeof *set);
	while (r == -EINTR);
	if (r < 0)
		return (int)-r;
	*sig = (int)r;
	return 0;
}

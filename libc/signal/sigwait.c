#include <signal.h>
#include <errno.h>
#include "syscalls/time64.h"

int sigwait(const sigset_t *__restrict set, int *__restrict sig)
{
	long r;

	/* POSIX: no EINTR. A handler for another signal may interrupt it. */
	do
		r = sys_rt_sigtimedwait(set, 0, 0, sizeof *set);
	while (r == -EINTR);
	if (r < 0)
		return (int)-r;
	*sig = (int)r;
	return 0;
}

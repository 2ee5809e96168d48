#include <sys/epoll.h>
#include "internal.h"
#include "syscall.h"

int epoll_pwait2(int set, struct epoll_event *events, int n,
	const struct timespec *time, const sigset_t *mask)
{
	return __ret(syscall6(SYS_epoll_pwait2, set, events, n, time, mask,
		sizeof *mask));
}

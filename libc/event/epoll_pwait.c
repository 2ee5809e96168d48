#include <sys/epoll.h>
#include "internal.h"
#include "syscall.h"

int epoll_pwait(int set, struct epoll_event *events, int n, int ms,
	const sigset_t *mask)
{
	return __ret(syscall6(SYS_epoll_pwait, set, events, n, ms, mask,
		sizeof *mask));
}

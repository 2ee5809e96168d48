#include <sys/epoll.h>
#include "internal.h"
#include "syscall.h"

int epoll_wait(int set, struct epoll_event *events, int n, int ms)
{
	return __ret(syscall6(SYS_epoll_pwait, set, events, n, ms, 0, 0));
}

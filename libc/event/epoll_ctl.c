#include <sys/epoll.h>
#include "internal.h"
#include "syscall.h"

int epoll_ctl(int set, int command, int fd, struct epoll_event *event)
{
	return __ret(syscall4(SYS_epoll_ctl, set, command, fd, event));
}

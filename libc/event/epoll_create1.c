#include <sys/epoll.h>
#include "internal.h"
#include "syscall.h"

int epoll_create1(int flags)
{
	return __new_fd(syscall1(SYS_epoll_create1, flags));
}

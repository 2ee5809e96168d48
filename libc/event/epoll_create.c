#include <errno.h>
#include <sys/epoll.h>
#include "internal.h"
#include "syscall.h"

int epoll_create(int size)
{
	if (size <= 0)
		return __ret(-EINVAL);
	return __new_fd(syscall1(SYS_epoll_create1, 0));
}

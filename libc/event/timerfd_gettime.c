#include <sys/timerfd.h>
#include "internal.h"
#include "syscalls/time64.h"

int timerfd_gettime(int fd, struct itimerspec *time)
{
	return __ret(sys_timerfd_gettime(fd, time));
}

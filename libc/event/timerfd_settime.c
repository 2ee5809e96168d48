#include <sys/timerfd.h>
#include "internal.h"
#include "syscalls/time64.h"

int timerfd_settime(int fd, int flags, const struct itimerspec *time,
	struct itimerspec *old)
{
	return __ret(sys_timerfd_settime(fd, flags, time, old));
}

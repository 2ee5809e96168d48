#include <sys/timerfd.h>
#include "internal.h"
#include "syscall.h"

int timerfd_create(clockid_t clock, int flags)
{
	return __new_fd(syscall2(SYS_timerfd_create, clock, flags));
}

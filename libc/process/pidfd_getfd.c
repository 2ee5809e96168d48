#include <sys/pidfd.h>
#include "internal.h"
#include "syscall.h"

int pidfd_getfd(int pidfd, int fd, unsigned flags)
{
	return (int)__new_fd(syscall3(SYS_pidfd_getfd, pidfd, fd, flags));
}

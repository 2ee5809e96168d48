#include <sys/socket.h>
#include "internal.h"
#include "syscalls/time64.h"

int recvmmsg(int fd, struct mmsghdr *messages, unsigned int n, int flags,
	struct timespec *time)
{
	return __new_fd(sys_recvmmsg(fd, messages, n, flags, time));
}

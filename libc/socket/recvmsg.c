#include <sys/socket.h>
#include "internal.h"
#include "syscall.h"

ssize_t recvmsg(int fd, struct msghdr *msg, int flags)
{
	return __new_fd(syscall3(SYS_recvmsg, fd, msg, flags));
}

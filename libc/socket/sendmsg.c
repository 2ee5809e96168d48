#include <sys/socket.h>
#include "internal.h"
#include "syscall.h"

ssize_t sendmsg(int fd, const struct msghdr *msg, int flags)
{
	return __ret(syscall3(SYS_sendmsg, fd, msg, flags));
}

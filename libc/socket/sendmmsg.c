#include <sys/socket.h>
#include "internal.h"
#include "syscall.h"

int sendmmsg(int fd, struct mmsghdr *messages, unsigned int n, int flags)
{
	return __ret(syscall4(SYS_sendmmsg, fd, messages, n, flags));
}

#include <sys/socket.h>
#include "internal.h"
#include "syscall.h"

int connect(int fd, const struct sockaddr *address, socklen_t n)
{
	return __ret(syscall3(SYS_connect, fd, address, n));
}

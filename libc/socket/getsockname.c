#include <sys/socket.h>
#include "internal.h"
#include "syscall.h"

int getsockname(int fd, struct sockaddr *__restrict address,
	socklen_t *__restrict n)
{
	return __ret(syscall3(SYS_getsockname, fd, address, n));
}

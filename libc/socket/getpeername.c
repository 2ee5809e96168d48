#include <sys/socket.h>
#include "internal.h"
#include "syscall.h"

int getpeername(int fd, struct sockaddr *__restrict address,
	socklen_t *__restrict n)
{
	return __ret(syscall3(SYS_getpeername, fd, address, n));
}

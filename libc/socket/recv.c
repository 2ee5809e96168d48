#include <sys/socket.h>
#include "internal.h"
#include "syscall.h"

ssize_t recv(int fd, void *buf, size_t n, int flags)
{
	return __ret(syscall6(SYS_recvfrom, fd, buf, n, flags, 0, 0));
}

#include <sys/socket.h>
#include "internal.h"
#include "syscall.h"

ssize_t send(int fd, const void *buf, size_t n, int flags)
{
	return __ret(syscall6(SYS_sendto, fd, buf, n, flags, 0, 0));
}

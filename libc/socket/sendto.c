#include <sys/socket.h>
#include "internal.h"
#include "syscall.h"

ssize_t sendto(int fd, const void *buf, size_t n, int flags,
	const struct sockaddr *address, socklen_t address_n)
{
	return __ret(syscall6(SYS_sendto, fd, buf, n, flags, address, address_n));
}

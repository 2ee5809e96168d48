#include <sys/socket.h>
#include "internal.h"
#include "syscall.h"

ssize_t recvfrom(int fd, void *__restrict buf, size_t n, int flags,
	struct sockaddr *__restrict address, socklen_t *__restrict address_n)
{
	return __ret(
		syscall6(SYS_recvfrom, fd, buf, n, flags, address, address_n));
}

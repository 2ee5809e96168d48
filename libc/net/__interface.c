#include <sys/socket.h>
#include "net/interface.h"
#include "syscall.h"

long __interface(unsigned long request, struct ifreq *r)
{
	long fd = syscall3(SYS_socket, AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	long result;

	if (fd < 0)
		return fd;
	result = syscall3(SYS_ioctl, fd, request, r);
	syscall1(SYS_close, fd);
	return result;
}

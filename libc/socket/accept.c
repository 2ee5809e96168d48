#include <sys/socket.h>
#include "internal.h"
#include "syscall.h"

int accept(int fd, struct sockaddr *__restrict address,
	socklen_t *__restrict n)
{
	return __new_fd(
		syscall4(SYS_accept4, fd, address, n, 0));
}

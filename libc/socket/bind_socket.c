/* bind_socket.c - bind. vdso/ has a bind.c, and of one name the first is built. */
#include <sys/socket.h>
#include "internal.h"
#include "syscall.h"

int bind(int fd, const struct sockaddr *address, socklen_t n)
{
	return __ret(syscall3(SYS_bind, fd, address, n));
}

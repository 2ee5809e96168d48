#include <sys/socket.h>
#include "internal.h"
#include "syscall.h"

int socketpair(int family, int type, int protocol, int fds[2])
{
	return __new_fd(syscall4(SYS_socketpair, family, type, protocol, fds));
}

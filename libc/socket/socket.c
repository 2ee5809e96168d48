#include <sys/socket.h>
#include "internal.h"
#include "syscall.h"

int socket(int family, int type, int protocol)
{
	return __new_fd(syscall3(SYS_socket, family, type, protocol));
}

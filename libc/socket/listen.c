#include <sys/socket.h>
#include "internal.h"
#include "syscall.h"

int listen(int fd, int waiting)
{
	return __ret(syscall2(SYS_listen, fd, waiting));
}

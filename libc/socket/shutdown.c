#include <sys/socket.h>
#include "internal.h"
#include "syscall.h"

int shutdown(int fd, int how)
{
	return __ret(syscall2(SYS_shutdown, fd, how));
}

#include <sys/ioctl.h>
#include <sys/socket.h>
#include "internal.h"
#include "syscall.h"

int sockatmark(int fd)
{
	int mark;
	long r = syscall3(SYS_ioctl, fd, SIOCATMARK, &mark);

	return __ret(r < 0 ? r : mark);
}

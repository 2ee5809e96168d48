#include <sys/socket.h>
#include "internal.h"
#include "syscall.h"

int getsockopt(int fd, int level, int option, void *__restrict value,
	socklen_t *__restrict n)
{
	return __ret(syscall5(SYS_getsockopt, fd, level, option, value, n));
}

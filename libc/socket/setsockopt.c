#include <sys/socket.h>
#include "internal.h"
#include "syscall.h"

int setsockopt(int fd, int level, int option, const void *value, socklen_t n)
{
	return __ret(syscall5(SYS_setsockopt, fd, level, option, value, n));
}

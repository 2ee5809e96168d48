#include <sys/uio.h>
#include "internal.h"
#include "syscall.h"

ssize_t readv(int fd, const struct iovec *v, int n)
{
	return __ret(syscall3(SYS_readv, fd, v, n));
}

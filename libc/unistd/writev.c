#include <sys/uio.h>
#include "internal.h"
#include "syscall.h"

ssize_t writev(int fd, const struct iovec *v, int n)
{
	return __ret(syscall3(SYS_writev, fd, v, n));
}

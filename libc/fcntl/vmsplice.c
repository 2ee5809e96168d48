#include <fcntl.h>
#include "internal.h"
#include "syscall.h"

ssize_t vmsplice(int fd, const struct iovec *v, size_t n, unsigned flags)
{
	return __ret(syscall4(SYS_vmsplice, fd, v, n, flags));
}

#include <sys/uio.h>
#include "internal.h"
#include "syscalls/offset.h"

ssize_t preadv2(int fd, const struct iovec *v, int n, off_t offset, int flags)
{
	return __ret(sys_preadv2(fd, v, n, offset, flags));
}

#include <sys/uio.h>
#include "internal.h"
#include "syscalls/offset.h"

ssize_t pwritev(int fd, const struct iovec *v, int n, off_t offset)
{
	return __ret(sys_pwritev(fd, v, n, offset));
}

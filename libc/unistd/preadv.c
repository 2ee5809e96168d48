#include <sys/uio.h>
#include "internal.h"
#include "syscalls/offset.h"

ssize_t preadv(int fd, const struct iovec *v, int n, off_t offset)
{
	return __ret(sys_preadv(fd, v, n, offset));
}

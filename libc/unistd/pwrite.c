#include <unistd.h>
#include "internal.h"
#include "syscalls/offset.h"

ssize_t pwrite(int fd, const void *buf, size_t n, off_t offset)
{
	return __ret(sys_pwrite(fd, buf, n, offset));
}

#include <unistd.h>
#include "internal.h"
#include "syscalls/offset.h"

ssize_t pread(int fd, void *buf, size_t n, off_t offset)
{
	return __ret(sys_pread(fd, buf, n, offset));
}

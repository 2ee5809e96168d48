#include <fcntl.h>
#include "internal.h"
#include "syscalls/offset.h"

ssize_t readahead(int fd, off_t offset, size_t n)
{
	return __ret(sys_readahead(fd, offset, n));
}

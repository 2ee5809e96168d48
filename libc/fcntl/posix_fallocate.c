#include <fcntl.h>
#include "syscalls/offset.h"

int posix_fallocate(int fd, off_t offset, off_t size)
{
	return -sys_fallocate(fd, 0, offset, size);
}

#include <fcntl.h>
#include "internal.h"
#include "syscalls/offset.h"

int fallocate(int fd, int mode, off_t offset, off_t size)
{
	return __ret(sys_fallocate(fd, mode, offset, size));
}

#include <fcntl.h>
#include "syscalls/range.h"

int posix_fadvise(int fd, off_t offset, off_t size, int advice)
{
	return (int)-sys_fadvise(fd, offset, size, advice);
}

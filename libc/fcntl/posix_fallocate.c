#include <fcntl.h>
#include "offset.h"

int posix_fallocate(int fd, off_t offset, off_t size)
{
	return -allocate(fd, 0, offset, size);
}

#include <fcntl.h>
#include "internal.h"
#include "syscalls/range.h"

int sync_file_range(int fd, off_t offset, off_t size, unsigned flags)
{
	return __ret(sys_sync_file_range(fd, offset, size, flags));
}

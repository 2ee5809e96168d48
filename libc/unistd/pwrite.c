#include <unistd.h>
#include "internal.h"
#include "syscalls/offset.h"

ssize_t pwrite(int fd, const void *buf, size_t n, off_t offset)
{
	return __ret(at_offset(SYS_pwrite64, fd, buf, (long)n, offset));
}

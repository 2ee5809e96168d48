#include <unistd.h>
#include "internal.h"
#include "syscalls/offset.h"

int ftruncate(int fd, off_t size)
{
	return __ret(sys_ftruncate(fd, size));
}

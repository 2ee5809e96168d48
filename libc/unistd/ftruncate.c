#include <unistd.h>
#include "internal.h"
#include "syscalls/offset.h"

int ftruncate(int fd, off_t size)
{
	return __ret(resize(SYS_ftruncate64, fd, size));
}

#include <dirent.h>
#include "internal.h"
#include "syscall.h"

ssize_t getdents64(int fd, void *buf, size_t n)
{
	return __ret(syscall3(SYS_getdents64, fd, buf, n));
}

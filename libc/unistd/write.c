#include <unistd.h>
#include "internal.h"
#include "syscall.h"

ssize_t write(int fd, const void *buf, size_t n)
{
	return __ret(syscall3(SYS_write, fd, buf, n));
}

#include <unistd.h>
#include "internal.h"
#include "syscall.h"

ssize_t read(int fd, void *buf, size_t n)
{
	return __ret(syscall3(SYS_read, fd, buf, n));
}

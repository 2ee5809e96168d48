#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int fdatasync(int fd)
{
	return __ret(syscall1(SYS_fdatasync, fd));
}

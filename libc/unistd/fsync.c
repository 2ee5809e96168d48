#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int fsync(int fd)
{
	return __ret(syscall1(SYS_fsync, fd));
}

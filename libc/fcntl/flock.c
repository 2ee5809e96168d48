#include <sys/file.h>
#include "internal.h"
#include "syscall.h"

int flock(int fd, int operation)
{
	return __ret(syscall2(SYS_flock, fd, operation));
}

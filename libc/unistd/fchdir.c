#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int fchdir(int fd)
{
	return __ret(syscall1(SYS_fchdir, fd));
}

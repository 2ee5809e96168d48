#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int syncfs(int fd)
{
	return __ret(syscall1(SYS_syncfs, fd));
}

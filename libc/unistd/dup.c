#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int dup(int fd)
{
	return __new_fd(syscall1(SYS_dup, fd));
}

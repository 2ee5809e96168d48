#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int pipe2(int fd[2], int flags)
{
	return __new_fd(syscall2(SYS_pipe2, fd, flags));
}

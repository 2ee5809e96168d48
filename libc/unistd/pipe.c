#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int pipe(int fd[2])
{
	return __new_fd(syscall2(SYS_pipe2, fd, 0));
}

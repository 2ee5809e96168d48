#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int execve(const char *path, char *const argv[], char *const envp[])
{
	return __ret(syscall3(SYS_execve, path, argv, envp));
}

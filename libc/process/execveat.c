#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int execveat(int dir, const char *path, char *const argv[], char *const envp[],
	int flags)
{
	return (int)__ret(syscall5(SYS_execveat, dir, path, argv, envp, flags));
}

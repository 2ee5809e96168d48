/* __spawn_path.c - execve that returns a negated errno. */
#include "actions.h"
#include "syscall.h"

long __spawn_path(const char *path, char *const argv[], char *const envp[])
{
	return syscall3(SYS_execve, path, argv, envp);
}

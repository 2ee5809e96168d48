#include <unistd.h>
#include <errno.h>
#include <paths.h>
#include <stddef.h>
#include "exec.h"
#include "internal.h"
#include "syscall.h"

static long run(const char *path, char *const argv[], char *const envp[])
{
	long r = syscall3(SYS_execve, path, argv, envp);
	size_t n = 0;

	if (r != -ENOEXEC)
		return r;
	/* POSIX: a file without a magic number is a script for the shell. */
	while (argv[n])
		n++;
	{
		const char *shell[n + 3];
		size_t i;

		/* The path replaces argv[0], which may be missing. */
		shell[0] = _PATH_BSHELL;
		shell[1] = path;
		for (i = 1; i < n; i++)
			shell[i + 1] = argv[i];
		shell[i + 1] = 0;
		return syscall3(SYS_execve, shell[0], shell, envp);
	}
}

int execvpe(const char *name, char *const argv[], char *const envp[])
{
	return (int)__ret(__search_path(run, name, argv, envp));
}

#include <unistd.h>
#include <errno.h>
#include <limits.h>
#include <paths.h>
#include <stdlib.h>
#include <string.h>
#include "internal.h"
#include "syscall.h"

static long run(const char *path, char *const argv[], char *const envp[])
{
	long r = syscall3(SYS_execve, path, argv, envp);
	size_t n = 0;

	if (r != -ENOEXEC)
		return r;
	/* What has no magic number is a script of the shell's (POSIX). */
	while (argv[n])
		n++;
	{
		const char *shell[n + 3];

		shell[0] = _PATH_BSHELL;
		shell[1] = path;
		/* the rest with its null, of which there may be nothing but */
		memcpy(shell + 2, argv + !!n, (n + !n) * sizeof *argv);
		return syscall3(SYS_execve, shell[0], shell, envp);
	}
}

int execvpe(const char *name, char *const argv[], char *const envp[])
{
	const char *s = getenv("PATH");
	char path[PATH_MAX];
	size_t n = strlen(name);
	long r = -ENOENT, denied = 0;

	if (!n || strchr(name, '/'))
		return __ret(n ? run(name, argv, envp) : r);
	if (!s)
		s = _PATH_DEFPATH;
	for (;; s++) {
		size_t dir = strcspn(s, ":");

		/* An empty entry is the current directory. */
		if (dir + n + 2 <= sizeof path) {
			memcpy(path, s, dir);
			path[dir] = '/';
			memcpy(path + dir + !!dir, name, n + 1);
			r = run(path, argv, envp);
			if (r == -EACCES)
				denied = r;
			else if (r != -ENOENT && r != -ENOTDIR)
				break;
		}
		s += dir;
		if (!*s) {
			r = denied ? denied : -ENOENT;
			break;
		}
	}
	return __ret(r);
}

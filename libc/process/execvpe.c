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
	const char *s = getenv("PATH");
	char path[PATH_MAX];
	size_t n = strlen(name);
	long r = -ENOENT, denied = 0;

	if (!n || strchr(name, '/'))
		return __ret(n ? run(name, argv, envp) : r);
	if (n > NAME_MAX)
		return __ret(-ENAMETOOLONG);
	if (!s)
		s = _PATH_DEFPATH;
	for (;; s++) {
		size_t dir = strcspn(s, ":");

		if (dir + n + 2 <= sizeof path) {
			char *to = path;

			/* An empty entry means the current directory. */
			if (dir) {
				memcpy(to, s, dir);
				to += dir;
				*to++ = '/';
			}
			memcpy(to, name, n + 1);
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

/* __search_path.c - see exec.h. */
#include <errno.h>
#include <limits.h>
#include <paths.h>
#include <stdlib.h>
#include <string.h>
#include "exec.h"

long __search_path(execute *run, const char *name, char *const argv[],
	char *const envp[])
{
	const char *s = getenv("PATH");
	char path[PATH_MAX];
	size_t n = strlen(name);
	long r = -ENOENT, denied = 0;

	if (!n || strchr(name, '/'))
		return n ? run(name, argv, envp) : r;
	if (n > NAME_MAX)
		return -ENAMETOOLONG;
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
	return r;
}

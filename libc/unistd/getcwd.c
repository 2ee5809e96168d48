#include <unistd.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include "internal.h"
#include "syscall.h"

char *getcwd(char *buf, size_t n)
{
	char path[PATH_MAX], *to = buf;
	long r = syscall2(SYS_getcwd, path, sizeof path);

	if (buf && !n)
		r = -EINVAL;
	/* The kernel returns "(unreachable)/..." if / is not an ancestor. */
	else if (r > 0 && *path != '/')
		r = -ENOENT;
	else if (r > 0 && n && (size_t)r > n)
		r = -ERANGE;
	if (r > 0 && !buf) {
		to = malloc(n ? n : (size_t)r);
		if (!to)
			return 0;	/* malloc has set errno */
	}
	return __ret(r) < 0 ? 0 : memcpy(to, path, r);
}

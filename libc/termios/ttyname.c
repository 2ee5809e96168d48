#include <unistd.h>
#include <limits.h>
#include "internal.h"

char *ttyname(int fd)
{
	static char path[TTY_NAME_MAX];
	int error = ttyname_r(fd, path, sizeof path);

	return __ret(-error) < 0 ? 0 : path;
}

#include <errno.h>
#include <string.h>
#include <unistd.h>
#include "file.h"
#include "internal.h"

int __utmp_line(int fd, char *line)
{
	static const char dev[] = "/dev/";
	char fd_path[FD_PATH], path[sizeof dev - 1 + UT_LINESIZE + 1];
	ssize_t n;

	if (!isatty(fd))
		return errno;
	n = readlink(__fd_path(fd_path, fd), path, sizeof path);
	if (n < 0)
		return errno;
	if (n == sizeof path || n < (ssize_t)sizeof dev ||
	    memcmp(path, dev, sizeof dev - 1) != 0)
		return ENODEV;
	path[n] = 0;
	strncpy(line, path + sizeof dev - 1, UT_LINESIZE);
	return 0;
}

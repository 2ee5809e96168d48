#include <unistd.h>
#include <errno.h>
#include <fcntl.h>
#include <paths.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include "internal.h"

/* Opens /dev/null. A negated errno if it is anything else: ENODEV. */
static int open_null(void)
{
	int fd = open(_PATH_DEVNULL, O_RDWR | O_CLOEXEC);
	struct stat s;

	if (fd < 0)
		return -errno;
	if (!fstat(fd, &s) && S_ISCHR(s.st_mode) &&
	    s.st_rdev == makedev(1, 3))
		return fd;
	close(fd);
	return -ENODEV;
}

int daemon(int keep_dir, int keep_fds)
{
	int fd = -1, i;
	pid_t child;

	/* All that can fail comes before the fork, while there is a caller. */
	if (!keep_fds) {
		fd = open_null();
		if (fd < 0)
			return (int)__ret(fd);
	}
	if (!keep_dir && chdir("/") < 0)
		goto fail;
	child = fork();
	if (child < 0)
		goto fail;
	if (child)
		_exit(0);
	setsid();
	if (keep_fds)
		return 0;
	/* Without O_CLOEXEC, also if fd is one of the three. */
	for (i = 0; i <= 2; i++)
		if (i == fd)
			fcntl(fd, F_SETFD, 0);
		else
			dup2(fd, i);
	if (fd > 2)
		close(fd);
	return 0;
fail:
	i = errno;
	if (fd >= 0)
		close(fd);
	return (int)__ret(-i);
}

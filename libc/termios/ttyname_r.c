#include <unistd.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include "internal.h"
#include "syscall.h"

int ttyname_r(int fd, char *buf, size_t n)
{
	struct stat here, there;
	char link[FD_PATH];
	long r;

	if (!isatty(fd))
		return errno;
	if (!buf)
		return EINVAL;
	r = syscall4(SYS_readlinkat, AT_FDCWD, __fd_path(link, fd), buf, n);
	if (r == -ENOENT || n == 0)
		return n ? ENODEV : ERANGE;	/* there is no /proc */
	if (r < 0)
		return (int)-r;
	if ((size_t)r == n)
		return ERANGE;
	buf[r] = 0;
	/* In another mount namespace, that path may be another file. */
	if (fstat(fd, &here) || stat(buf, &there) || here.st_dev != there.st_dev ||
	    here.st_ino != there.st_ino || here.st_rdev != there.st_rdev)
		return ENODEV;
	return 0;
}

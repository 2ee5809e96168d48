#include <sys/stat.h>
#include <errno.h>
#include "internal.h"
#include "syscalls/time64.h"

int futimens(int fd, const struct timespec times[2])
{
	if (fd < 0)	/* with no path, the kernel returns EFAULT for AT_FDCWD */
		return __ret(-EBADF);
	return __ret(sys_utimensat(fd, 0, times, 0));
}

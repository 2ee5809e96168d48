#include <sys/time.h>
#include <errno.h>
#include "internal.h"
#include "utimes.h"

int futimes(int fd, const struct timeval times[2])
{
	if (fd < 0)	/* with no path, the kernel returns EFAULT for AT_FDCWD */
		return __ret(-EBADF);
	return __ret(__utimes(fd, 0, times, 0));
}

#include <sys/stat.h>
#include <errno.h>
#include <fcntl.h>
#include "internal.h"

int fstat(int fd, struct stat *st)
{
	if (fd < 0)	/* AT_FDCWD is, and with an empty path no error */
		return __ret(-EBADF);
	return fstatat(fd, "", st, AT_EMPTY_PATH);
}

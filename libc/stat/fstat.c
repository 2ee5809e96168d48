#include <sys/stat.h>
#include <errno.h>
#include <fcntl.h>
#include "internal.h"

int fstat(int fd, struct stat *st)
{
	if (fd < 0)	/* statx would accept AT_FDCWD with an empty path */
		return __ret(-EBADF);
	return fstatat(fd, "", st, AT_EMPTY_PATH);
}

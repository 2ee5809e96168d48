#include <stdlib.h>
#include <errno.h>
#include <fcntl.h>
#include "internal.h"
#include "syscall.h"

int posix_openpt(int flags)
{
	long r = syscall3(SYS_openat, AT_FDCWD, "/dev/ptmx", flags);

	/* POSIX has this name for: there are no more pseudo terminals. */
	return __new_fd(r == -ENOSPC ? -EAGAIN : r);
}

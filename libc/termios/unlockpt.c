#include <stdlib.h>
#include <errno.h>
#include <sys/ioctl.h>
#include "internal.h"
#include "syscall.h"

int unlockpt(int fd)
{
	int lock = 0;
	long r = syscall3(SYS_ioctl, fd, TIOCSPTLCK, &lock);

	return __ret(r == -ENOTTY ? -EINVAL : r);
}

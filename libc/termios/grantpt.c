#include <stdlib.h>
#include <errno.h>
#include <sys/ioctl.h>
#include "internal.h"
#include "syscall.h"

int grantpt(int fd)
{
	int number;
	/* devpts has set the slave's owner. Is this a master? */
	long r = syscall3(SYS_ioctl, fd, TIOCGPTN, &number);

	return __ret(r == -ENOTTY ? -EINVAL : r);
}

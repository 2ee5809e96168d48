#include <sys/mount.h>
#include "internal.h"
#include "syscall.h"

int fsmount(int fd, unsigned flags, unsigned attributes)
{
	return __new_fd(syscall3(SYS_fsmount, fd, flags, attributes));
}

#include <sys/mount.h>
#include "internal.h"
#include "syscall.h"

int fspick(int dir, const char *path, unsigned flags)
{
	return __new_fd(syscall3(SYS_fspick, dir, path, flags));
}

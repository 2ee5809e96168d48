#include <sys/stat.h>
#include <errno.h>
#include <fcntl.h>
#include "internal.h"
#include "syscall.h"

int fchmodat(int dir, const char *path, mode_t mode, int flags)
{
	if (flags)
		return __ret(flags == AT_SYMLINK_NOFOLLOW ?
			-EOPNOTSUPP : -EINVAL);
	return __ret(syscall3(SYS_fchmodat, dir, path, mode));
}

#include <sys/mount.h>
#include "internal.h"
#include "syscall.h"

int mount_setattr(int dir, const char *path, unsigned flags,
	struct mount_attr *attributes, size_t n)
{
	return __ret(syscall5(SYS_mount_setattr, dir, path, flags, attributes, n));
}

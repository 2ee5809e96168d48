#include <sys/xattr.h>
#include "internal.h"
#include "syscall.h"

int setxattr(const char *path, const char *name, const void *value, size_t n,
	int flags)
{
	return __ret(syscall5(SYS_setxattr, path, name, value, n, flags));
}

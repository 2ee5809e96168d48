#include <sys/xattr.h>
#include "internal.h"
#include "syscall.h"

ssize_t lgetxattr(const char *path, const char *name, void *value, size_t n)
{
	return __ret(syscall4(SYS_lgetxattr, path, name, value, n));
}

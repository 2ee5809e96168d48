#include <sys/xattr.h>
#include "internal.h"
#include "syscall.h"

ssize_t getxattr(const char *path, const char *name, void *value, size_t n)
{
	return __ret(syscall4(SYS_getxattr, path, name, value, n));
}

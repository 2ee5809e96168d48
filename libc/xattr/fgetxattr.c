#include <sys/xattr.h>
#include "internal.h"
#include "syscall.h"

ssize_t fgetxattr(int fd, const char *name, void *value, size_t n)
{
	return __ret(syscall4(SYS_fgetxattr, fd, name, value, n));
}

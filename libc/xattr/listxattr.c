#include <sys/xattr.h>
#include "internal.h"
#include "syscall.h"

ssize_t listxattr(const char *path, char *list, size_t n)
{
	return __ret(syscall3(SYS_listxattr, path, list, n));
}

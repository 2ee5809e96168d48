#include <sys/xattr.h>
#include "internal.h"
#include "syscall.h"

ssize_t llistxattr(const char *path, char *list, size_t n)
{
	return __ret(syscall3(SYS_llistxattr, path, list, n));
}

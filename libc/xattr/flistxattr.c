#include <sys/xattr.h>
#include "internal.h"
#include "syscall.h"

ssize_t flistxattr(int fd, char *list, size_t n)
{
	return __ret(syscall3(SYS_flistxattr, fd, list, n));
}

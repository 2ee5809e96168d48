#include <sys/xattr.h>
#include "internal.h"
#include "syscall.h"

int fsetxattr(int fd, const char *name, const void *value, size_t n,
	int flags)
{
	return __ret(syscall5(SYS_fsetxattr, fd, name, value, n, flags));
}

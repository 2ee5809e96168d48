#include <sys/xattr.h>
#include "internal.h"
#include "syscall.h"

int lsetxattr(const char *path, const char *name, const void *value, size_t n,
	int flags)
{
	return __ret(syscall5(SYS_lsetxattr, path, name, value, n, flags));
}

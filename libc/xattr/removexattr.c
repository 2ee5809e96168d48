#include <sys/xattr.h>
#include "internal.h"
#include "syscall.h"

int removexattr(const char *path, const char *name)
{
	return __ret(syscall2(SYS_removexattr, path, name));
}

#include <sys/xattr.h>
#include "internal.h"
#include "syscall.h"

int lremovexattr(const char *path, const char *name)
{
	return __ret(syscall2(SYS_lremovexattr, path, name));
}

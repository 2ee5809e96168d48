#include <sys/xattr.h>
#include "internal.h"
#include "syscall.h"

int fremovexattr(int fd, const char *name)
{
	return __ret(syscall2(SYS_fremovexattr, fd, name));
}

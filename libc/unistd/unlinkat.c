#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int unlinkat(int dir, const char *path, int flags)
{
	return __ret(syscall3(SYS_unlinkat, dir, path, flags));
}

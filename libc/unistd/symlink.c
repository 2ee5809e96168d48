#include <unistd.h>
#include <fcntl.h>
#include "internal.h"
#include "syscall.h"

int symlink(const char *target, const char *path)
{
	return __ret(syscall3(SYS_symlinkat, target, AT_FDCWD, path));
}

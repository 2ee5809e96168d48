#include <unistd.h>
#include <fcntl.h>
#include "internal.h"
#include "syscall.h"

int rmdir(const char *path)
{
	return __ret(syscall3(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR));
}

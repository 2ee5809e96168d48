#include <unistd.h>
#include <fcntl.h>
#include "internal.h"
#include "syscall.h"

int access(const char *path, int mode)
{
	return __ret(syscall3(SYS_faccessat, AT_FDCWD, path, mode));
}

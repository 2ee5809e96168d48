#include <sys/stat.h>
#include <fcntl.h>
#include "internal.h"
#include "syscall.h"

int mkdir(const char *path, mode_t mode)
{
	return __ret(syscall3(SYS_mkdirat, AT_FDCWD, path, mode));
}

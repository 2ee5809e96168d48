#include <sys/stat.h>
#include <fcntl.h>
#include "internal.h"
#include "syscall.h"

int chmod(const char *path, mode_t mode)
{
	return __ret(syscall3(SYS_fchmodat, AT_FDCWD, path, mode));
}

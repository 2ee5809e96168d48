#include <sys/stat.h>
#include "internal.h"
#include "syscall.h"

int mkdirat(int dir, const char *path, mode_t mode)
{
	return __ret(syscall3(SYS_mkdirat, dir, path, mode));
}

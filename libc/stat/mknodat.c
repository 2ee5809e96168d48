#include <sys/stat.h>
#include "internal.h"
#include "syscall.h"

int mknodat(int dir, const char *path, mode_t mode, dev_t dev)
{
	return __ret(syscall4(SYS_mknodat, dir, path, mode, dev));
}

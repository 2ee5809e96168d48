#include <sys/mount.h>
#include "internal.h"
#include "syscall.h"

int fsconfig(int fd, unsigned command, const char *key, const void *value,
	int extra)
{
	return __ret(syscall5(SYS_fsconfig, fd, command, key, value, extra));
}

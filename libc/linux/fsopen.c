#include <sys/mount.h>
#include "internal.h"
#include "syscall.h"

int fsopen(const char *type, unsigned flags)
{
	return __new_fd(syscall2(SYS_fsopen, type, flags));
}

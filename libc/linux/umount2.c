#include <sys/mount.h>
#include "internal.h"
#include "syscall.h"

int umount2(const char *target, int flags)
{
	return __ret(syscall2(SYS_umount2, target, flags));
}

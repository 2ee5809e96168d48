#include <sys/mount.h>
#include "internal.h"
#include "syscall.h"

int umount(const char *target)
{
	return __ret(syscall2(SYS_umount2, target, 0));
}

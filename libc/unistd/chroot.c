#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int chroot(const char *path)
{
	return __ret(syscall1(SYS_chroot, path));
}

#include <sys/mount.h>
#include "internal.h"
#include "syscall.h"

int mount(const char *source, const char *target, const char *type,
	unsigned long flags, const void *data)
{
	return __ret(syscall5(SYS_mount, source, target, type, flags, data));
}

#include <sys/mount.h>
#include "internal.h"
#include "syscall.h"

int mount(const char *source, const char *target, const char *type,
	unsigned long flags, const void *data)
{
	return __ret(syscall5(SYS_mount, (long)source, (long)target, (long)type,
		(long)flags, (long)data));
}

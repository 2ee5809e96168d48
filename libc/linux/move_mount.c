#include <sys/mount.h>
#include "internal.h"
#include "syscall.h"

int move_mount(int fromdir, const char *from, int todir, const char *to,
	unsigned flags)
{
	return __ret(syscall5(SYS_move_mount, fromdir, from, todir, to, flags));
}

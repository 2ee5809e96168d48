#include <sys/mount.h>
#include "internal.h"
#include "syscall.h"

int open_tree(int dir, const char *path, unsigned flags)
{
	return __new_fd(syscall3(SYS_open_tree, dir, path, flags));
}

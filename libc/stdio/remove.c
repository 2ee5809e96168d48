#include <stdio.h>
#include <errno.h>
#include <fcntl.h>
#include "internal.h"
#include "syscall.h"

int remove(const char *path)
{
	long r = syscall3(SYS_unlinkat, AT_FDCWD, path, 0);

	if (r == -EISDIR)
		r = syscall3(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR);
	return __ret(r);
}

#include <stdio.h>
#include <fcntl.h>
#include "internal.h"
#include "syscall.h"

int rename(const char *from, const char *to)
{
	return __ret(syscall5(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

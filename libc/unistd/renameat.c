#include <stdio.h>
#include "internal.h"
#include "syscall.h"

int renameat(int fromdir, const char *from, int todir, const char *to)
{
	return __ret(syscall5(SYS_renameat2, fromdir, from, todir, to, 0));
}

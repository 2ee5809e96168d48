#include <stdio.h>
#include "internal.h"
#include "syscall.h"

int renameat2(int fromdir, const char *from, int todir, const char *to,
	unsigned flags)
{
	return __ret(syscall5(SYS_renameat2, fromdir, from, todir, to, flags));
}

#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int linkat(int fromdir, const char *from, int todir, const char *to, int flags)
{
	return __ret(syscall5(SYS_linkat, fromdir, from, todir, to, flags));
}

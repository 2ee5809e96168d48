#include <unistd.h>
#include <fcntl.h>
#include "internal.h"
#include "syscall.h"

int link(const char *from, const char *to)
{
	return __ret(syscall5(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}

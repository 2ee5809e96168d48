#include <sys/mman.h>
#include "internal.h"
#include "syscall.h"

int mlockall(int flags)
{
	return __ret(syscall1(SYS_mlockall, flags));
}

#include <sys/mman.h>
#include "internal.h"
#include "syscall.h"

int msync(void *p, size_t size, int flags)
{
	return __ret(syscall3(SYS_msync, p, size, flags));
}

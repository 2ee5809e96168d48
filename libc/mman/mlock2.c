#include <sys/mman.h>
#include "internal.h"
#include "syscall.h"

int mlock2(const void *p, size_t size, unsigned flags)
{
	return __ret(syscall3(SYS_mlock2, p, size, flags));
}

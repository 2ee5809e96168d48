#include <sys/mman.h>
#include "internal.h"
#include "syscall.h"

int mlock(const void *p, size_t size)
{
	return __ret(syscall2(SYS_mlock, p, size));
}

#include <sys/mman.h>
#include "internal.h"
#include "syscall.h"

int munlock(const void *p, size_t size)
{
	return __ret(syscall2(SYS_munlock, p, size));
}

#include <sys/mman.h>
#include "internal.h"
#include "syscall.h"

int munmap(void *p, size_t size)
{
	return __ret(syscall2(SYS_munmap, p, size));
}

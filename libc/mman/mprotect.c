#include <sys/mman.h>
#include "internal.h"
#include "syscall.h"

int mprotect(void *p, size_t size, int protection)
{
	return __ret(syscall3(SYS_mprotect, p, size, protection));
}

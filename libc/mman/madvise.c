#include <sys/mman.h>
#include "internal.h"
#include "syscall.h"

int madvise(void *p, size_t size, int advice)
{
	return __ret(syscall3(SYS_madvise, p, size, advice));
}

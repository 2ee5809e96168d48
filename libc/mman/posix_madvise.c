#include <sys/mman.h>
#include "syscall.h"

int posix_madvise(void *p, size_t size, int advice)
{
	return -syscall3(SYS_madvise, p, size, advice);
}

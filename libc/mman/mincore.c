#include <sys/mman.h>
#include "internal.h"
#include "syscall.h"

int mincore(void *p, size_t size, unsigned char *resident)
{
	return __ret(syscall3(SYS_mincore, p, size, resident));
}

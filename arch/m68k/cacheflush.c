#include <sys/cachectl.h>
#include "internal.h"
#include "syscall.h"

int cacheflush(void *address, int scope, int caches, size_t n)
{
	return (int)__ret(syscall4(SYS_cacheflush, address, scope, caches, n));
}

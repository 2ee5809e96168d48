#include <sys/cachectl.h>
#include "internal.h"
#include "syscall.h"

int _flush_cache(char *address, int n, int caches)
{
	return (int)__ret(syscall3(SYS_cacheflush, address, n, caches));
}

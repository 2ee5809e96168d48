#include <sys/random.h>
#include "internal.h"
#include "syscall.h"

ssize_t getrandom(void *buf, size_t n, unsigned flags)
{
	return __ret(syscall3(SYS_getrandom, buf, n, flags));
}

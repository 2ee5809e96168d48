#include <fcntl.h>
#include "internal.h"
#include "syscall.h"

ssize_t tee(int from, int to, size_t n, unsigned flags)
{
	return __ret(syscall4(SYS_tee, from, to, n, flags));
}

#include <unistd.h>
#include "internal.h"
#include "syscall.h"

ssize_t readlinkat(int dir, const char *__restrict path, char *__restrict buf,
	size_t n)
{
	char none[1];
	long r = syscall4(SYS_readlinkat, dir, path, n ? buf : none, n ? n : 1);

	/* The kernel rejects size 0; POSIX allows it. */
	return __ret(r > 0 && !n ? 0 : r);
}

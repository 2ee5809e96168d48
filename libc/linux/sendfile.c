#include <sys/sendfile.h>
#include "internal.h"
#include "syscall.h"

#ifndef SYS_sendfile64	/* else the offset of sendfile has 32 bits */
#define SYS_sendfile64 SYS_sendfile
#endif

ssize_t sendfile(int to, int from, off_t *offset, size_t n)
{
	return __ret(syscall4(SYS_sendfile64, to, from, offset, n));
}

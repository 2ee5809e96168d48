#include <unistd.h>
#include <errno.h>
#include "internal.h"
#include "syscall.h"

int close(int fd)
{
	long r = syscall1(SYS_close, fd);

	/*
	 * Linux closes the descriptor even on EINTR. A caller that retries
	 * could close a descriptor that was reused meanwhile.
	 */
	return __ret(r == -EINTR ? 0 : r);
}

#include <unistd.h>
#include <errno.h>
#include "internal.h"
#include "syscall.h"

int close(int fd)
{
	long r = syscall1(SYS_close, fd);

	/*
	 * The descriptor is gone: EINTR would invite closing it again, when it
	 * may be another file's.
	 */
	return __ret(r == -EINTR ? 0 : r);
}

#include <fcntl.h>
#include <stdarg.h>
#include "internal.h"
#include "syscalls/offset.h"

int fcntl(int fd, int command, ...)
{
	va_list ap;
	long arg;

	/* Every ABI passes an int or a pointer in the place of a long. */
	va_start(ap, command);
	arg = va_arg(ap, long);
	va_end(ap);
	return __new_fd(sys_fcntl(fd, command, arg));
}

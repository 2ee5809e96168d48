#include <fcntl.h>
#include <stdarg.h>
#include "internal.h"
#include "syscalls/offset.h"

int fcntl(int fd, int command, ...)
{
	va_list ap;
	long arg;

	/* An int or a pointer: as a word it is either, or not looked at. */
	va_start(ap, command);
	arg = va_arg(ap, long);
	va_end(ap);
	return __ret(syscall3(SYS_fcntl64, fd, command, arg));
}

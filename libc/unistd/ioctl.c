#include <sys/ioctl.h>
#include <stdarg.h>
#include "internal.h"
#include "syscall.h"

int ioctl(int fd, unsigned long request, ...)
{
	va_list ap;
	long arg;

	va_start(ap, request);
	arg = va_arg(ap, long);
	va_end(ap);
	return __ret(syscall3(SYS_ioctl, fd, request, arg));
}

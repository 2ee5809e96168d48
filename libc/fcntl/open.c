#include <fcntl.h>
#include <stdarg.h>
#include "internal.h"
#include "syscall.h"

int open(const char *path, int flags, ...)
{
	va_list ap;
	mode_t mode;

	/* Garbage if the caller passed none; then the kernel ignores it. */
	va_start(ap, flags);
	mode = va_arg(ap, mode_t);
	va_end(ap);
	return __new_fd(syscall4(SYS_openat, AT_FDCWD, path, flags | O_LARGEFILE,
		mode));
}

#include <fcntl.h>
#include <stdarg.h>
#include "internal.h"
#include "syscalls/offset.h"

/* F_GETOWN would return a process group negated, which looks like an error. */
static int owner(int fd)
{
	struct f_owner_ex o;
	long r = sys_fcntl(fd, F_GETOWN_EX, (unsigned long)&o);

	if (r)
		return __ret(r);
	return o.type == F_OWNER_PGRP ? -o.pid : o.pid;
}

int fcntl(int fd, int command, ...)
{
	va_list ap;
	long arg;

	/* Every ABI passes an int or a pointer in the place of a long. */
	va_start(ap, command);
	arg = va_arg(ap, long);
	va_end(ap);
	if (command == F_GETOWN)
		return owner(fd);
	return __new_fd(sys_fcntl(fd, command, arg));
}

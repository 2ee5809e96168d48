#include <sys/eventfd.h>
#include "internal.h"
#include "syscall.h"

int eventfd_write(int fd, eventfd_t value)
{
	/* The kernel transfers 8 bytes or fails. */
	long r = syscall3(SYS_write, fd, &value, sizeof value);

	return __ret(r < 0 ? r : 0);
}

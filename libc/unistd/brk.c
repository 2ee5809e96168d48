#include <unistd.h>
#include <errno.h>
#include "internal.h"
#include "syscall.h"

int brk(void *end)
{
	/* The kernel tells no errors, only where the end is now. */
	return __ret(syscall1(SYS_brk, end) == (long)end ? 0 : -ENOMEM);
}

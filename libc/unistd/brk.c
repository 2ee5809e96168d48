#include <unistd.h>
#include <errno.h>
#include "internal.h"
#include "syscall.h"

int brk(void *end)
{
	/* The kernel returns no error, but always the current break. */
	return __ret(syscall1(SYS_brk, end) == (long)end ? 0 : -ENOMEM);
}

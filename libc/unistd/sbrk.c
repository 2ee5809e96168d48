#include <unistd.h>
#include <errno.h>
#include "internal.h"
#include "syscall.h"

void *sbrk(intptr_t by)
{
	unsigned long end = syscall1(SYS_brk, 0);
	unsigned long new = end + by;

	/* If end + by wrapped around, the kernel could accept the wrong end. */
	if (by && ((new > end) != (by > 0) ||
	    (unsigned long)syscall1(SYS_brk, new) != new))
		return (void *)__ret(-ENOMEM);
	return (void *)end;
}

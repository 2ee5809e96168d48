#include <sys/resource.h>
#include "internal.h"
#include "syscall.h"

int getpriority(int which, id_t who)
{
	long r = syscall2(SYS_getpriority, which, who);

	/* The kernel returns 20 - nice, 1 to 40, which is never negative. */
	return r < 0 ? __ret(r) : 20 - r;
}

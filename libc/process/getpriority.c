#include <sys/resource.h>
#include "internal.h"
#include "syscall.h"

int getpriority(int which, id_t who)
{
	long r = syscall2(SYS_getpriority, which, who);

	/* The kernel's answer is never negative: 40 is -20, 1 is 19. */
	return r < 0 ? __ret(r) : 20 - r;
}

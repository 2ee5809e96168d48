#include <sys/wait.h>
#include <sys/resource.h>
#include "internal.h"
#include "syscalls/wait.h"

pid_t wait4(pid_t id, int *status, int options, struct rusage *usage)
{
	__KERNEL_LONG k[USAGE_LONGS];
	long r = sys_wait4(id, status, options, usage ? k : 0);

	if (r > 0 && usage)
		__usage(usage, k);
	return __ret(r);
}

#include <sys/resource.h>
#include "internal.h"
#include "syscall.h"

int getrusage(int who, struct rusage *usage)
{
	__KERNEL_LONG k[USAGE_LONGS];
	long r = syscall2(SYS_getrusage, who, k);

	if (!r)
		__usage(usage, k);
	return __ret(r);
}

/* __usage.c - struct rusage from the kernel's, whose times may be 32-bit. */
#include <sys/resource.h>
#include "internal.h"

void __usage(struct rusage *u, const __KERNEL_LONG *k)
{
	long *to = &u->ru_maxrss;
	int i;

	u->ru_utime.tv_sec = k[0];
	u->ru_utime.tv_usec = __KERNEL_USEC(k[1]);
	u->ru_stime.tv_sec = k[2];
	u->ru_stime.tv_usec = __KERNEL_USEC(k[3]);
	for (i = 4; i < USAGE_LONGS; i++)
		*to++ = k[i];
}

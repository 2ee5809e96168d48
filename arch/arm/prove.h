/*
 * prove.h - Linux 5.5 to 5.7 have a clock_gettime64 that gives garbage where the
 * CPU has no architected timer: the kernel's own answer must follow it closely.
 * If it gives none there is nothing to compare with, and nothing else to use.
 */
#include "clock.h"

static inline void prove(struct tickvdso *v)
{
	struct timespec it, kernel;

	if (v->clock_gettime && !v->clock_gettime(1 /* CLOCK_MONOTONIC */, &it) &&
	    !kernel_clock_gettime(1, &kernel) &&
	    ((unsigned long long)(kernel.tv_sec - it.tv_sec) > 1 ||
	    (kernel.tv_sec == it.tv_sec && kernel.tv_nsec < it.tv_nsec)))
		v->clock_gettime = 0;
}
#define PROVE(vdso) prove(vdso)
#define PROVES "clock_gettime64"

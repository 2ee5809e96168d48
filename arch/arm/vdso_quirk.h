/*
 * vdso_quirk.h - Linux 5.5 to 5.7, where the CPU has no architected timer, take away
 * the old routines but leave two that read a page which is never written. A
 * coarse clock is asked, as it needs no counter, and the kernel's own answer
 * must follow closely. If the kernel gives none, nothing else would serve.
 */
#include "syscalls/clock.h"

static inline void selftest(struct tickvdso *v)
{
	const int clock = 6;	/* CLOCK_MONOTONIC_COARSE */
	struct timespec it, kernel;

	if (v->clock_gettime && !v->clock_gettime(clock, &it) &&
	    !sys_clock_gettime(clock, &kernel) &&
	    ((unsigned long long)(kernel.tv_sec - it.tv_sec) > 1 ||
	    (kernel.tv_sec == it.tv_sec && kernel.tv_nsec < it.tv_nsec))) {
		v->clock_gettime = 0;
		v->clock_getres = 0;
	}
}
#define VDSO_SELFTEST(vdso) selftest(vdso)
#define VDSO_SELFTESTED "clock_gettime64"

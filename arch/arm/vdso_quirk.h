/*
 * vdso_quirk.h - a self-test of clock_gettime.
 *
 * Linux 5.5 to 5.7, on CPUs without the architected timer, removes the 32-bit
 * routines from the vDSO but leaves clock_gettime64 and clock_getres, which
 * read a page that is never updated. Compare a coarse clock, which needs no
 * timer, with the system call: the vDSO may lag by a second, but not lead. If the
 * call fails, keep the routines, because there is no other source.
 */
#include "syscalls/clock.h"

static inline void selftest(struct tickvdso *v)
{
	const int clock = 6;	/* CLOCK_MONOTONIC_COARSE */
	struct timespec vdso, kernel;

	if (v->clock_gettime && !v->clock_gettime(clock, &vdso) &&
	    !sys_clock_gettime(clock, &kernel) &&
	    ((unsigned long long)(kernel.tv_sec - vdso.tv_sec) > 1 ||
	    (kernel.tv_sec == vdso.tv_sec && kernel.tv_nsec < vdso.tv_nsec))) {
		v->clock_gettime = 0;
		v->clock_getres = 0;
	}
}
#define VDSO_SELFTEST(vdso) selftest(vdso)
#define VDSO_SELFTESTED "clock_gettime64"

/*
 * prove.h - Linux 5.5 to 5.7 offer both routines also where the CPU has no
 * counter for them, and then never write the page that they read. A clock that
 * needs no counter stands at 0 there, and is the only one safe to ask.
 */
#include <bits/timespec.h>

static inline void prove(struct tickvdso *v)
{
	struct timespec ts;

	if (v->clock_gettime &&
	    !v->clock_gettime(6 /* CLOCK_MONOTONIC_COARSE */, &ts) &&
	    !ts.tv_sec && !ts.tv_nsec) {
		v->clock_gettime = 0;
		v->clock_getres = 0;
	}
}
#define PROVE(vdso) prove(vdso)

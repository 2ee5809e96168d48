/*
 * vdso_word.h - the integer of the vDSO's clock_getres, which fills in two of
 * them: as wide as a register, so they lie together where tv_sec belongs.
 */
#include <bits/timespec.h>

typedef long vdso_word __attribute__((may_alias));

static inline void vdso_widen(struct timespec *ts)
{
	vdso_word *t = (vdso_word *)ts, seconds = t[0], nanoseconds = t[1];

	ts->tv_sec = seconds;
	ts->tv_nsec = nanoseconds;
}

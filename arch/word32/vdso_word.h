/*
 * vdso_word.h - what the vDSO's clock_getres fills in are two integers as wide
 * as a register: they lie together where tv_sec belongs.
 */
#include <bits/timespec.h>

typedef long vdso_word __attribute__((may_alias));

static inline void vdso_widen(struct timespec *ts)
{
	vdso_word *t = (vdso_word *)ts, seconds = t[0], nanoseconds = t[1];

	ts->tv_sec = seconds;
	ts->tv_nsec = nanoseconds;
}

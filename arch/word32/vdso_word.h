/*
 * vdso_word.h - the vDSO's clock_getres writes two longs, which vdso_widen
 * turns into a struct timespec. Here both are where its 64-bit tv_sec belongs.
 */
#include <bits/timespec.h>

typedef long vdso_word __attribute__((may_alias));

static inline void vdso_widen(struct timespec *ts)
{
	vdso_word *t = (vdso_word *)ts, seconds = t[0], nanoseconds = t[1];

	ts->tv_sec = seconds;
	ts->tv_nsec = nanoseconds;
}

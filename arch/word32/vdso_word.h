/*
 * vdso_word.h - vdso_getres() calls the vDSO's clock_getres, of one of two kinds:
 * clock_getres_time64 (since Linux 7.0) writes a struct timespec of 64-bit words,
 * the other one two longs. The third long tells them apart: it is the nanoseconds
 * of a timespec, or their upper half, and never negative.
 */
#include <bits/timespec.h>

typedef long vdso_word;

static inline int vdso_getres(int (*getres)(int, void *), int clock,
	struct timespec *ts)
{
	union {
		vdso_word word[4];
		struct timespec ts;
	} r;
	int error;

	r.word[2] = -1;
	error = getres(clock, ts ? &r : 0);
	if (error || !ts)
		return error;
	if (r.word[2] != -1) {
		*ts = r.ts;
	} else {
		ts->tv_sec = r.word[0];
		ts->tv_nsec = r.word[1];
	}
	return 0;
}

/* sys/times.h - POSIX <sys/times.h>, times(2): CPU time in clock ticks. */
#ifndef _SYS_TIMES_H
#define _SYS_TIMES_H

#ifdef __cplusplus
extern "C" {
#endif

typedef long clock_t;

/* Of the program, of the kernel for it, and of children that were waited for. */
struct tms {
	clock_t tms_utime, tms_stime, tms_cutime, tms_cstime;
};

/*
 * Stores these times in *t, unless that is null (Linux). Returns the ticks since
 * some time in the past, sysconf(_SC_CLK_TCK) of which are a second. They wrap
 * around, so that no value means a failure.
 */
clock_t times(struct tms *t);

#ifdef __cplusplus
}
#endif

#endif

/* sys/time.h - POSIX <sys/time.h>, gettimeofday(2); select(2) too. */
#ifndef _SYS_TIME_H
#define _SYS_TIME_H

#include <features.h>
#include <bits/long.h>
#include <bits/timeval.h>
#include <sys/select.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __INT64_TYPE__ time_t;
typedef __suseconds suseconds_t;

#ifdef _DEFAULT_SOURCE
struct timezone {
	int tz_minuteswest;
	int tz_dsttime;
};
#endif

/*
 * Stores CLOCK_REALTIME, in microseconds, in *tv, and the kernel's time zone,
 * which is obsolete, in *tz. Either may be null. Returns 0. As in <time.h>, an
 * invalid pointer may raise SIGSEGV.
 */
int gettimeofday(struct timeval *__restrict tv, void *__restrict tz);

#ifdef __cplusplus
}
#endif

#endif

/* time.h - POSIX <sys/time.h>: time of day in microseconds. */
#ifndef _SYS_TIME_H
#define _SYS_TIME_H

#include <bits/long.h>
#include <bits/timeval.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __INT64_TYPE__ time_t;
typedef __suseconds suseconds_t;

struct timezone {
	int tz_minuteswest;
	int tz_dsttime;
};

/*
 * gettimeofday(2): CLOCK_REALTIME in microseconds to *tv, the kernel's time
 * zone, which nobody uses, to *tz. Either may be null. Returns 0.
 */
int gettimeofday(struct timeval *__restrict tv, void *__restrict tz);

#ifdef __cplusplus
}
#endif

#endif

/* sys/time.h - POSIX <sys/time.h>, gettimeofday(2); select(2) too. */
#ifndef _SYS_TIME_H
#define _SYS_TIME_H

#include <features.h>
#include <bits/long.h>
#include <bits/timeval.h>
#include <features.h>
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

/*
 * Set the times of last access, times[0], and modification, times[1]; null sets
 * both to now. -1 and errno on failure: EINVAL if tv_usec is not 0 to 999999.
 */
int utimes(const char *path, const struct timeval times[2]);
#ifdef _DEFAULT_SOURCE
/* The same for a symbolic link itself, and for a descriptor. BSD */
int lutimes(const char *path, const struct timeval times[2]);
int futimes(int fd, const struct timeval times[2]);
#endif
#ifdef _GNU_SOURCE
/* The same relative to a directory; dir as in <unistd.h>. */
int futimesat(int dir, const char *path, const struct timeval times[2]);
#endif

#ifdef __cplusplus
}
#endif

#endif

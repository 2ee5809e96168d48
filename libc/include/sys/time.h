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

/*
 * setitimer(2): a timer, that of real time, of the CPU time in the program, or of
 * that in the kernel too. It sends the signal after it_value, then after each
 * it_interval, unless that is 0; it_value 0 stops it. Stores the previous values
 * in *old, unless null. -1 with EINVAL for an unknown timer or microseconds
 * outside 0 to 999,999, EOVERFLOW for seconds that the kernel's long can't hold.
 */
struct itimerval {
	struct timeval it_interval, it_value;
};
#define ITIMER_REAL 0		/* SIGALRM */
#define ITIMER_VIRTUAL 1	/* SIGVTALRM */
#define ITIMER_PROF 2		/* SIGPROF */
int setitimer(int which, const struct itimerval *__restrict value,
	struct itimerval *__restrict old);
int getitimer(int which, struct itimerval *value);

#ifdef _DEFAULT_SOURCE
/*
 * settimeofday(2): sets CLOCK_REALTIME, or the kernel's time zone; the other
 * argument must be null. The zone is not set on riscv32 (ENOSYS). -1 with EINVAL
 * for invalid values or if both are given, EPERM without CAP_SYS_TIME.
 */
int settimeofday(const struct timeval *tv, const struct timezone *tz);
/*
 * adjtime(3): corrects CLOCK_REALTIME gradually, by *by unless that is null, at
 * most 2145 s (EINVAL). What remained of the previous correction is stored in *old
 * unless that is null.
 */
int adjtime(const struct timeval *by, struct timeval *old);

/* BSD: timer...(3). The results may be one of the operands. */
#define timerclear(tv) ((void)((tv)->tv_sec = (tv)->tv_usec = 0))
#define timerisset(tv) ((tv)->tv_sec || (tv)->tv_usec)
#define timercmp(a, b, op) ((a)->tv_sec == (b)->tv_sec ? \
	(a)->tv_usec op (b)->tv_usec : (a)->tv_sec op (b)->tv_sec)
#define timeradd(a, b, sum) do { \
	(sum)->tv_sec = (a)->tv_sec + (b)->tv_sec; \
	(sum)->tv_usec = (a)->tv_usec + (b)->tv_usec; \
	if ((sum)->tv_usec >= 1000000) { \
		(sum)->tv_usec -= 1000000; \
		(sum)->tv_sec++; \
	} \
} while (0)
#define timersub(a, b, difference) do { \
	(difference)->tv_sec = (a)->tv_sec - (b)->tv_sec; \
	(difference)->tv_usec = (a)->tv_usec - (b)->tv_usec; \
	if ((difference)->tv_usec < 0) { \
		(difference)->tv_usec += 1000000; \
		(difference)->tv_sec--; \
	} \
} while (0)
#endif

#ifdef _GNU_SOURCE
#define TIMEVAL_TO_TIMESPEC(tv, ts) ((void)((ts)->tv_sec = (tv)->tv_sec, \
	(ts)->tv_nsec = (tv)->tv_usec * 1000L))
#define TIMESPEC_TO_TIMEVAL(tv, ts) ((void)((tv)->tv_sec = (ts)->tv_sec, \
	(tv)->tv_usec = (ts)->tv_nsec / 1000))
#endif

#ifdef __cplusplus
}
#endif

#endif

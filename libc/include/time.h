/*
 * time.h - ISO C 7.23, POSIX <time.h>: clocks.
 *
 * Clocks are read without a system call where the kernel's vDSO supports that.
 * Results and errno are the same either way, with one difference: for a pointer
 * that is invalid but not null, the vDSO raises SIGSEGV where the system call
 * fails with EFAULT. The vDSO may use 8 KiB of stack.
 */
#ifndef _TIME_H
#define _TIME_H

#include <features.h>
#include <bits/null.h>
#if __STDC_VERSION__ >= 201112L || defined _POSIX_C_SOURCE
#include <bits/timespec.h>
#endif
#ifdef _POSIX_C_SOURCE
#include <bits/itimerspec.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;
typedef __INT64_TYPE__ time_t;	/* seconds since 1970-01-01 00:00:00 UTC */
typedef long clock_t;		/* CPU time in units of 1/CLOCKS_PER_SEC s */
#ifdef _POSIX_C_SOURCE
typedef int clockid_t;
typedef int pid_t;
#endif

#define CLOCKS_PER_SEC 1000000L
#if __STDC_VERSION__ >= 201112L || defined _GNU_SOURCE
#define TIME_UTC 1
#endif

#ifdef _POSIX_C_SOURCE
#define CLOCK_REALTIME 0
#define CLOCK_MONOTONIC 1
#define CLOCK_PROCESS_CPUTIME_ID 2
#define CLOCK_THREAD_CPUTIME_ID 3
#define CLOCK_MONOTONIC_RAW 4
#define CLOCK_REALTIME_COARSE 5
#define CLOCK_MONOTONIC_COARSE 6
#define CLOCK_BOOTTIME 7
#define CLOCK_REALTIME_ALARM 8
#define CLOCK_BOOTTIME_ALARM 9
#define CLOCK_TAI 11

#define TIMER_ABSTIME 1

/*
 * clock_gettime(2): reads a clock. Negative ids are the CPU clocks of processes
 * and clocks of open devices. -1 with EINVAL for an unknown clock, EFAULT for
 * null.
 */
int clock_gettime(clockid_t clock, struct timespec *ts);

/*
 * clock_getres(2): the resolution of a clock. ts may be null to check whether
 * the clock exists. -1 with EINVAL for an unknown clock.
 */
int clock_getres(clockid_t clock, struct timespec *ts);

/*
 * clock_settime(2): sets a clock. -1 with EPERM without CAP_SYS_TIME, EINVAL
 * for a clock that can't be set or nanoseconds outside 0 to 999,999,999.
 */
int clock_settime(clockid_t clock, const struct timespec *ts);

/*
 * clock_nanosleep(2): sleeps for (flags 0) or until (TIMER_ABSTIME) ts. Returns
 * 0 or an error number, and does not change errno. If a relative sleep is
 * interrupted (EINTR), the remaining time is stored in *left, unless null.
 * EINVAL for CLOCK_THREAD_CPUTIME_ID, EOPNOTSUPP for a clock that cannot wait.
 */
int clock_nanosleep(clockid_t clock, int flags, const struct timespec *ts,
	struct timespec *left);

/*
 * clock_getcpuclockid(3): stores the id of the clock of the CPU time of a process,
 * 0 for the caller. Returns 0, or ESRCH if there is no such process.
 */
int clock_getcpuclockid(pid_t process, clockid_t *clock);

/* nanosleep(2): the same on CLOCK_REALTIME, relative; -1 and errno. */
int nanosleep(const struct timespec *ts, struct timespec *left);

typedef void *timer_t;
struct sigevent;	/* <signal.h> */

/*
 * timer_create(2): makes a timer of a clock, stopped. event tells what it does
 * when it expires: send a signal (SIGEV_SIGNAL; to one thread: SIGEV_THREAD_ID)
 * or nothing (SIGEV_NONE). Null: SIGALRM. -1 with EINVAL for an unknown clock or
 * event: SIGEV_THREAD is one, as there are no threads; EAGAIN for too many. Timers
 * end at exec, and the child of a fork has none.
 */
int timer_create(clockid_t clock, struct sigevent *__restrict event,
	timer_t *__restrict timer);
int timer_delete(timer_t timer);
/*
 * Starts a timer: it expires after it_value, then each it_interval, unless that is
 * 0. it_value 0 stops it. flags: TIMER_ABSTIME, for it_value. What
 * timer_gettime would have returned before is stored in *old unless that is null.
 * -1 with EINVAL for nanoseconds outside 0 to 999,999,999, or no such timer.
 */
int timer_settime(timer_t timer, int flags,
	const struct itimerspec *__restrict value,
	struct itimerspec *__restrict old);
/* The time until a timer expires, also with TIMER_ABSTIME; 0: it is stopped. */
int timer_gettime(timer_t timer, struct itimerspec *value);
/* How many times it expired since its signal was sent, before it was handled. */
int timer_getoverrun(timer_t timer);
#endif

/*
 * time(2): seconds since 1970, also stored in *t unless t is null. Like the
 * system call, it returns the second of the last timer tick, which may be a few
 * milliseconds older than CLOCK_REALTIME.
 */
time_t time(time_t *t);

#if __STDC_VERSION__ >= 201112L || defined _GNU_SOURCE
/* C11 7.27.2.5: reads CLOCK_REALTIME; returns base, or 0 unless TIME_UTC. */
int timespec_get(struct timespec *ts, int base);
#endif

/* C 7.23.2.1: CPU time of the process, in us; -1 if it does not fit clock_t. */
clock_t clock(void);

#ifdef __cplusplus
}
#endif

#endif

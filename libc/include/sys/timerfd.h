/* sys/timerfd.h - timerfd(2): timers that are read from a descriptor. */
#ifndef _SYS_TIMERFD_H
#define _SYS_TIMERFD_H

#include <bits/fcntl.h>
#include <bits/itimerspec.h>
#include <time.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef int clockid_t;

#define TFD_CLOEXEC O_CLOEXEC
#define TFD_NONBLOCK O_NONBLOCK
#define TFD_TIMER_ABSTIME 1
#define TFD_TIMER_CANCEL_ON_SET 2

/*
 * Returns a new descriptor. Reading it waits until the timer has ended at least
 * once since, and gives the number of times, a uint64_t; ECANCELED if the clock
 * was set. -1 and errno on failure: EINVAL for an unknown clock or flag, EPERM
 * for an _ALARM clock without CAP_WAKE_ALARM.
 */
int timerfd_create(clockid_t clock, int flags);
/*
 * Starts a timer, or stops it if it_value is 0. Unless it is null, old receives
 * what timerfd_gettime would have stored before. TFD_TIMER_ABSTIME: it_value is
 * a point in time, not an interval. -1 with EINVAL if fd is no timer, and for
 * nanoseconds outside 0 to 999,999,999.
 */
int timerfd_settime(int fd, int flags, const struct itimerspec *time,
	struct itimerspec *old);
/* Stores the time until the timer ends next, 0 if it is stopped; its period. */
int timerfd_gettime(int fd, struct itimerspec *time);

#ifdef __cplusplus
}
#endif

#endif

/*
 * time64.h - calls that take a struct timespec, whose time_t has 64 bits on
 * every ABI. The kernel has these calls under a second name where long has 32
 * bits (Linux 5.1); elsewhere the first name takes 64-bit time.
 */
#ifndef TIME64_H
#define TIME64_H

#include "syscall.h"

struct itimerspec;
struct timespec;

#ifndef SYS_clock_settime64
#define SYS_clock_settime64 SYS_clock_settime
#define SYS_clock_nanosleep_time64 SYS_clock_nanosleep
#define SYS_utimensat_time64 SYS_utimensat
#define SYS_pselect6_time64 SYS_pselect6
#define SYS_ppoll_time64 SYS_ppoll
#define SYS_rt_sigtimedwait_time64 SYS_rt_sigtimedwait
#define SYS_timerfd_settime64 SYS_timerfd_settime
#define SYS_timerfd_gettime64 SYS_timerfd_gettime
#define SYS_recvmmsg_time64 SYS_recvmmsg
#define SYS_sched_rr_get_interval_time64 SYS_sched_rr_get_interval
#define SYS_timer_settime64 SYS_timer_settime
#define SYS_timer_gettime64 SYS_timer_gettime
#define SYS_clock_adjtime64 SYS_clock_adjtime
#endif

static inline long sys_clock_settime(int clock, const struct timespec *ts)
{
	return syscall2(SYS_clock_settime64, clock, ts);
}

static inline long sys_clock_nanosleep(int clock, int flags,
	const struct timespec *ts, struct timespec *left)
{
	return syscall4(SYS_clock_nanosleep_time64, clock, flags, ts, left);
}

static inline long sys_utimensat(int dir, const char *path,
	const struct timespec *times, int flags)
{
	return syscall4(SYS_utimensat_time64, dir, path, times, flags);
}

/* mask_and_size points at a mask's address and its size, or is null. */
static inline long sys_pselect6(int n, void *in, void *out, void *except,
	struct timespec *timeout, const void *mask_and_size)
{
	return syscall6(SYS_pselect6_time64, n, in, out, except, timeout,
		mask_and_size);
}

static inline long sys_ppoll(void *fds, unsigned long n,
	struct timespec *timeout, const void *mask, unsigned long size)
{
	return syscall5(SYS_ppoll_time64, fds, n, timeout, mask, size);
}

static inline long sys_rt_sigtimedwait(const void *set, void *info,
	const struct timespec *timeout, unsigned long size)
{
	return syscall4(SYS_rt_sigtimedwait_time64, set, info, timeout, size);
}

static inline long sys_timerfd_settime(int fd, int flags,
	const struct itimerspec *time, struct itimerspec *old)
{
	return syscall4(SYS_timerfd_settime64, fd, flags, time, old);
}

static inline long sys_timerfd_gettime(int fd, struct itimerspec *time)
{
	return syscall2(SYS_timerfd_gettime64, fd, time);
}

/* The kernel overwrites the timeout with the time left. */
static inline long sys_recvmmsg(int fd, void *messages, unsigned n, int flags,
	struct timespec *timeout)
{
	return syscall5(SYS_recvmmsg_time64, fd, messages, n, flags, timeout);
}

static inline long sys_sched_rr_get_interval(int pid, struct timespec *interval)
{
	return syscall2(SYS_sched_rr_get_interval_time64, pid, interval);
}

/* A timer's id is an int; value and old are of struct itimerspec. */
static inline long sys_timer_settime(int timer, int flags, const void *value,
	void *old)
{
	return syscall4(SYS_timer_settime64, timer, flags, value, old);
}

static inline long sys_timer_gettime(int timer, void *value)
{
	return syscall2(SYS_timer_gettime64, timer, value);
}

/* A struct timex, whose members are 64-bit on all ABIs here. */
static inline long sys_clock_adjtime(int clock, void *timex)
{
	return syscall2(SYS_clock_adjtime64, clock, timex);
}

#endif

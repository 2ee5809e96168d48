/*
 * sys/epoll.h - epoll(7): waits for events on a set of descriptors that the
 * kernel keeps.
 *
 * <linux/eventpoll.h> has another struct epoll_event. The first of the two
 * headers defines it, and this one has all that the other has.
 */
#ifndef _SYS_EPOLL_H
#define _SYS_EPOLL_H

#include <bits/epoll.h>
#include <bits/fcntl.h>
#include <bits/sigset.h>
#include <bits/timespec.h>
#include <signal.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef _LINUX_EVENTPOLL_H
#define _LINUX_EVENTPOLL_H

#define EPOLL_CLOEXEC O_CLOEXEC

#define EPOLL_CTL_ADD 1
#define EPOLL_CTL_DEL 2
#define EPOLL_CTL_MOD 3

#define EPOLLIN 0x1U
#define EPOLLPRI 0x2U
#define EPOLLOUT 0x4U
#define EPOLLERR 0x8U
#define EPOLLHUP 0x10U
#define EPOLLNVAL 0x20U
#define EPOLLRDNORM 0x40U
#define EPOLLRDBAND 0x80U
#define EPOLLWRNORM 0x100U
#define EPOLLWRBAND 0x200U
#define EPOLLMSG 0x400U
#define EPOLLRDHUP 0x2000U
#define EPOLL_URING_WAKE (1U << 27)
#define EPOLLEXCLUSIVE (1U << 28)
#define EPOLLWAKEUP (1U << 29)
#define EPOLLONESHOT (1U << 30)
#define EPOLLET (1U << 31)

typedef union epoll_data {
	void *ptr;
	int fd;
	__UINT32_TYPE__ u32;
	__UINT64_TYPE__ u64;
} epoll_data_t;

struct epoll_event {
	__UINT32_TYPE__ events;
	epoll_data_t data;
} __EPOLL_PACKED;

/* busy polling, Linux 6.9; _IOR and _IOW are in <sys/ioctl.h> */
struct epoll_params {
	__UINT32_TYPE__ busy_poll_usecs;
	__UINT16_TYPE__ busy_poll_budget;
	__UINT8_TYPE__ prefer_busy_poll, __pad;
};
#define EPOLL_IOC_TYPE 0x8A
#define EPIOCSPARAMS _IOW(EPOLL_IOC_TYPE, 1, struct epoll_params)
#define EPIOCGPARAMS _IOR(EPOLL_IOC_TYPE, 2, struct epoll_params)
#endif

struct timespec;

/*
 * Return a new descriptor. -1 and errno on failure: EINVAL for an unknown flag,
 * or a size, which is otherwise ignored, that is not above 0.
 */
int epoll_create(int size);
int epoll_create1(int flags);
/*
 * Adds (EPOLL_CTL_ADD), changes (MOD) or removes (DEL) a descriptor of the set;
 * event is ignored for DEL. -1 and errno on failure: EEXIST, ENOENT if it is
 * there or is not, EPERM for a regular file or a directory, ELOOP for a circle.
 */
int epoll_ctl(int set, int command, int fd, struct epoll_event *event);
/*
 * Wait until there are events, for at most a number of milliseconds, or without
 * limit if that is negative. Store at most n events, and return their number, 0
 * on timeout, or -1 with errno: EINTR after a handler, EINVAL if n is not above
 * 0. Unless null, mask replaces the signal mask during the call.
 */
int epoll_wait(int set, struct epoll_event *events, int n, int ms);
int epoll_pwait(int set, struct epoll_event *events, int n, int ms,
	const sigset_t *mask);
/* The same, but null means no limit. ENOSYS before Linux 5.11. */
int epoll_pwait2(int set, struct epoll_event *events, int n,
	const struct timespec *time, const sigset_t *mask);

#ifdef __cplusplus
}
#endif

#endif

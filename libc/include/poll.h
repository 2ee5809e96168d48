/* poll.h - POSIX <poll.h>, poll(2): wait for events on file descriptors. */
#ifndef _POLL_H
#define _POLL_H

#include <features.h>
#include <bits/poll.h>
#ifdef _GNU_SOURCE
#include <bits/sigset.h>
#include <bits/timespec.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef unsigned long nfds_t;

struct pollfd {
	int fd;		/* ignored if negative */
	short events, revents;
};

#define POLLIN 1
#define POLLPRI 2
#define POLLOUT 4
#define POLLERR 8
#define POLLHUP 16
#define POLLNVAL 32
#define POLLRDNORM 64
#define POLLRDBAND 128

/*
 * Waits until a descriptor has events, for at most a number of milliseconds, or
 * without limit if that is negative. Returns the number of entries with revents
 * set, 0 on timeout, or -1 with errno: EINTR after a signal handler.
 */
int poll(struct pollfd *fds, nfds_t n, int ms);
#ifdef _GNU_SOURCE
/*
 * The same, but null means no limit. Unless it is null, the mask replaces the
 * signal mask during the call. The time is not changed, unlike in ppoll(2).
 */
int ppoll(struct pollfd *fds, nfds_t n, const struct timespec *time,
	const sigset_t *mask);
#endif

#ifdef __cplusplus
}
#endif

#endif

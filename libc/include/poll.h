/* poll.h - POSIX <poll.h>, poll(2): wait for many descriptors. */
#ifndef _POLL_H
#define _POLL_H

#include <bits/poll.h>
#include <bits/timespec.h>
#include <signal.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef unsigned long nfds_t;

struct pollfd {
	int fd;		/* passed over if negative */
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

/* How many have revents, 0 when so many ms (not if negative) are over; EINTR */
int poll(struct pollfd *fds, nfds_t n, int ms);
/* The same: null for ever, and meanwhile another signal mask if not null. */
int ppoll(struct pollfd *fds, nfds_t n, const struct timespec *time,
	const sigset_t *mask);

#ifdef __cplusplus
}
#endif

#endif

/* poll_ready.c - poll and select: ready descriptors and timeouts. */
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <sys/time.h>		/* has select and fd_set, too */
#include <unistd.h>
#include "../test.h"

static void handler(int sig)
{
	(void)sig;
}

int main(void)
{
	struct timespec ts = { .tv_sec = 0 };
	struct timeval tv = { .tv_sec = 0 };
	struct pollfd p[3];
	sigset_t usr1, none;
	fd_set in, out;
	int a[2], b[2];

	CHECK(pipe(a) == 0 && pipe(b) == 0 && write(b[1], "x", 1) == 1);
	p[0] = (struct pollfd){ a[0], POLLIN, 99 };
	p[1] = (struct pollfd){ b[0], POLLIN, 99 };
	p[2] = (struct pollfd){ -1, POLLIN, 99 };
	CHECK(poll(p, 3, -1) == 1);
	CHECK(p[0].revents == 0 && p[1].revents == POLLIN && p[2].revents == 0);
	CHECK(poll(p, 1, 0) == 0 && poll(p, 1, 20) == 0);
	ts.tv_nsec = 20000000;
	CHECK(ppoll(p, 1, &ts, 0) == 0 && ts.tv_nsec == 20000000);
	p[2].fd = 99;
	CHECK(poll(p, 3, 0) == 2 && p[2].revents == POLLNVAL);

	FD_ZERO(&in);
	FD_SET(a[0], &in);
	FD_SET(b[0], &in);
	out = in;
	FD_ZERO(&out);
	FD_SET(a[1], &out);
	CHECK(select(b[1] + 1, &in, &out, 0, 0) == 2);
	CHECK(!FD_ISSET(a[0], &in) && FD_ISSET(b[0], &in) && FD_ISSET(a[1], &out));
	FD_CLR(b[0], &in);
	FD_SET(a[0], &in);
	tv.tv_usec = 20000;
	CHECK(select(b[1] + 1, &in, 0, 0, &tv) == 0 && !FD_ISSET(a[0], &in));
	/* select(2) stores the time left: none, or nearly all */
	CHECK(tv.tv_sec == 0 && tv.tv_usec == 0);
	tv.tv_sec = 0x100000000;
	tv.tv_usec = 5999999;	/* more than a second is accepted */
	FD_SET(b[0], &in);
	CHECK(select(b[0] + 1, &in, 0, 0, &tv) == 1 && FD_ISSET(b[0], &in));
	CHECK(tv.tv_sec > 0x100000000 && tv.tv_sec <= 0x100000005);
	CHECK(tv.tv_usec >= 0 && tv.tv_usec <= 999999);
	tv.tv_usec = 0;
	FD_ZERO(&in);
	FD_SET(b[1], &in);
	close(b[1]);
	CHECK(select(b[1] + 1, &in, 0, 0, 0) == -1 && errno == EBADF);
	CHECK(select(-1, 0, 0, 0, 0) == -1 && errno == EINVAL);
	tv.tv_sec = -1;
	CHECK(select(0, 0, 0, 0, &tv) == -1 && errno == EINVAL);

	/* the mask applies only during the wait */
	sigemptyset(&none);
	sigemptyset(&usr1);
	sigaddset(&usr1, SIGUSR1);
	signal(SIGUSR1, handler);
	sigprocmask(SIG_BLOCK, &usr1, 0);
	raise(SIGUSR1);
	CHECK(pselect(0, 0, 0, 0, &ts, &usr1) == 0);
	CHECK(pselect(0, 0, 0, 0, &ts, &none) == -1 && errno == EINTR);
	raise(SIGUSR1);
	CHECK(ppoll(0, 0, &ts, &none) == -1 && errno == EINTR);
	CHECK(ppoll(0, 0, &ts, &none) == 0);
	return failed;
}

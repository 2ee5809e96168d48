/* event_epoll.c - epoll: events and their data, flags, masks, errors. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/epoll.h>
#include <time.h>
#include <unistd.h>
#include "../test.h"

static int handled;

static void handler(int sig)
{
	handled = sig;
}

static int control(int set, int command, int fd, unsigned events,
	unsigned long long data)
{
	struct epoll_event e = { .events = events };

	e.data.u64 = data;
	return epoll_ctl(set, command, fd, &e);
}

static void events(int set)
{
	struct epoll_event e[4];
	int a[2], b[2];
	char c;

	CHECK(pipe(a) == 0 && pipe(b) == 0);
	CHECK(epoll_wait(set, e, 4, 0) == 0 && epoll_wait(set, e, 4, 10) == 0);
	CHECK(control(set, EPOLL_CTL_ADD, a[0], EPOLLIN, 0x123456789abcdef0) == 0);
	CHECK(control(set, EPOLL_CTL_ADD, b[0], EPOLLIN, ~0ULL) == 0);
	CHECK(write(a[1], "x", 1) == 1);
	CHECK(epoll_wait(set, e, 4, -1) == 1);
	CHECK(e[0].events == EPOLLIN && e[0].data.u64 == 0x123456789abcdef0);
	/* entries follow one another as the kernel lays them out */
	CHECK(write(b[1], "y", 1) == 1 && epoll_wait(set, e, 4, -1) == 2);
	CHECK(e[0].events == EPOLLIN && e[1].events == EPOLLIN);
	CHECK(e[0].data.u64 + e[1].data.u64 == 0x123456789abcdeef);
	CHECK(epoll_wait(set, e, 1, -1) == 1);

	/* edge-triggered and one-shot */
	CHECK(control(set, EPOLL_CTL_DEL, b[0], 0, 0) == 0);
	CHECK(control(set, EPOLL_CTL_MOD, a[0], EPOLLIN | EPOLLET, 1) == 0);
	CHECK(epoll_wait(set, e, 4, 0) == 1 && epoll_wait(set, e, 4, 0) == 0);
	CHECK(control(set, EPOLL_CTL_MOD, a[0], EPOLLIN | EPOLLONESHOT, 2) == 0);
	CHECK(epoll_wait(set, e, 4, 0) == 1 && e[0].data.u64 == 2);
	CHECK(write(a[1], "z", 1) == 1 && epoll_wait(set, e, 4, 0) == 0);
	CHECK(read(a[0], &c, 1) == 1 && close(a[1]) == 0);
	CHECK(control(set, EPOLL_CTL_MOD, a[0], EPOLLIN | EPOLLRDHUP, 3) == 0);
	CHECK(epoll_wait(set, e, 4, 0) == 1 && e[0].events == (EPOLLIN | EPOLLHUP));
	/* the last descriptor of a pipe's end leaves the set when it is closed */
	CHECK(close(a[0]) == 0 && epoll_wait(set, e, 4, 0) == 0);
	close(b[0]);
	close(b[1]);
}

static void masks(int set)
{
	struct timespec ts = { .tv_nsec = 10000000 };
	struct epoll_event e[2];
	sigset_t usr1, none;
	int r;

	sigemptyset(&none);
	sigemptyset(&usr1);
	sigaddset(&usr1, SIGUSR1);
	signal(SIGUSR1, handler);
	sigprocmask(SIG_BLOCK, &usr1, 0);
	raise(SIGUSR1);
	CHECK(epoll_pwait(set, e, 2, 0, 0) == 0);
	CHECK(epoll_pwait(set, e, 2, 0, &usr1) == 0 && !handled);
	CHECK(epoll_pwait(set, e, 2, -1, &none) == -1 && errno == EINTR);
	CHECK(handled == SIGUSR1);

	/* Linux 5.11 has it; qemu-user does not. */
	handled = 0;
	r = epoll_pwait2(set, e, 2, &ts, 0);
	if (r == -1 && errno == ENOSYS)
		return;
	CHECK(r == 0 && ts.tv_nsec == 10000000);
	raise(SIGUSR1);
	CHECK(epoll_pwait2(set, e, 2, &ts, &usr1) == 0 && !handled);
	CHECK(epoll_pwait2(set, e, 2, 0, &none) == -1 && errno == EINTR);
	ts.tv_nsec = 1000000000;
	CHECK(epoll_pwait2(set, e, 2, &ts, 0) == -1 && errno == EINVAL);
}

static void errors(int set)
{
	struct epoll_event e[2];
	int p[2], other, directory;

	CHECK(pipe(p) == 0);
	CHECK(epoll_create(0) == -1 && errno == EINVAL);
	CHECK(epoll_create(-1) == -1 && errno == EINVAL);
	CHECK(epoll_create1(~EPOLL_CLOEXEC) == -1 && errno == EINVAL);
	CHECK(control(set, EPOLL_CTL_ADD, p[0], EPOLLIN, 0) == 0);
	CHECK(control(set, EPOLL_CTL_ADD, p[0], EPOLLIN, 0) == -1 &&
		errno == EEXIST);
	CHECK(epoll_ctl(set, EPOLL_CTL_DEL, p[0], 0) == 0);
	CHECK(epoll_ctl(set, EPOLL_CTL_DEL, p[0], 0) == -1 && errno == ENOENT);
	CHECK(control(set, EPOLL_CTL_MOD, p[0], 0, 0) == -1 && errno == ENOENT);
	CHECK(control(set, 99, p[0], EPOLLIN, 0) == -1 && errno == EINVAL);
	CHECK(control(set, EPOLL_CTL_ADD, set, EPOLLIN, 0) == -1 &&
		errno == EINVAL);
	CHECK(control(p[0], EPOLL_CTL_ADD, p[1], EPOLLIN, 0) == -1 &&
		errno == EINVAL);
	CHECK(control(set, EPOLL_CTL_ADD, 999, EPOLLIN, 0) == -1 &&
		errno == EBADF);
	CHECK(control(999, EPOLL_CTL_ADD, p[0], EPOLLIN, 0) == -1 &&
		errno == EBADF);
	directory = open("/", O_RDONLY);
	CHECK(control(set, EPOLL_CTL_ADD, directory, EPOLLIN, 0) == -1 &&
		errno == EPERM);
	/* two sets may not contain each other */
	other = epoll_create(1);
	CHECK(other >= 0 && fcntl(other, F_GETFD) == 0);
	CHECK(control(set, EPOLL_CTL_ADD, other, EPOLLIN, 0) == 0);
	CHECK(control(other, EPOLL_CTL_ADD, set, EPOLLIN, 0) == -1 &&
		errno == ELOOP);
	close(other);
	CHECK(epoll_wait(set, e, 0, 0) == -1 && errno == EINVAL);
	CHECK(epoll_wait(p[0], e, 2, 0) == -1 && errno == EINVAL);
	CHECK(epoll_wait(999, e, 2, 0) == -1 && errno == EBADF);
	close(directory);
	close(p[0]);
	close(p[1]);
}

int main(void)
{
	int set = epoll_create1(EPOLL_CLOEXEC);

	CHECK(set >= 0 && fcntl(set, F_GETFD) == FD_CLOEXEC);
	events(set);
	masks(set);
	errors(set);
	return failed;
}

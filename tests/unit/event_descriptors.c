/* event_descriptors.c - eventfd, timerfd and signalfd: values, waiting, errors. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>
#include "../test.h"

static int ready(int fd)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };

	return poll(&p, 1, 0) == 1 && p.revents == POLLIN;
}

/* Some kernels look for timers that have ended only in the next tick. */
static int comes(int fd)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };

	return poll(&p, 1, 5000) == 1 && p.revents == POLLIN;
}

static void eventfds(void)
{
	int fd = eventfd(3, EFD_CLOEXEC | EFD_NONBLOCK), p[2];
	eventfd_t value = 99;

	CHECK(fd >= 0 && fcntl(fd, F_GETFD) == FD_CLOEXEC);
	CHECK(fcntl(fd, F_GETFL) & O_NONBLOCK);
	CHECK(ready(fd) && eventfd_read(fd, &value) == 0 && value == 3);
	CHECK(!ready(fd) && eventfd_read(fd, &value) == -1 && errno == EAGAIN);
	CHECK(eventfd_write(fd, 0x100000001) == 0 && eventfd_write(fd, 1) == 0);
	CHECK(eventfd_read(fd, &value) == 0 && value == 0x100000002);
	CHECK(eventfd_write(fd, UINT64_MAX) == -1 && errno == EINVAL);
	CHECK(eventfd_write(fd, UINT64_MAX - 1) == 0);
	CHECK(eventfd_write(fd, 1) == -1 && errno == EAGAIN);
	close(fd);
	CHECK(eventfd_read(fd, &value) == -1 && errno == EBADF);
	CHECK(eventfd_write(fd, 1) == -1 && errno == EBADF);

	fd = eventfd(2, EFD_SEMAPHORE);
	CHECK(fd >= 0 && fcntl(fd, F_GETFD) == 0);
	CHECK(!(fcntl(fd, F_GETFL) & O_NONBLOCK));
	CHECK(eventfd_read(fd, &value) == 0 && value == 1 && ready(fd));
	CHECK(eventfd_read(fd, &value) == 0 && value == 1 && !ready(fd));
	close(fd);
	CHECK(eventfd(0, ~(EFD_SEMAPHORE | EFD_CLOEXEC | EFD_NONBLOCK)) == -1 &&
		errno == EINVAL);
	CHECK(pipe(p) == 0 && eventfd_write(p[0], 1) == -1 && errno == EBADF);
	close(p[0]);
	close(p[1]);
}

static int is_zero(const struct itimerspec *t)
{
	return !t->it_value.tv_sec && !t->it_value.tv_nsec &&
		!t->it_interval.tv_sec && !t->it_interval.tv_nsec;
}

static void timerfds(void)
{
	int fd = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK), p[2];
	struct itimerspec t, old;
	struct timespec now;
	uint64_t n = 0;

	CHECK(fd >= 0 && fcntl(fd, F_GETFD) == FD_CLOEXEC);
	CHECK(fcntl(fd, F_GETFL) & O_NONBLOCK);
	memset(&t, 0xff, sizeof t);
	CHECK(timerfd_gettime(fd, &t) == 0 && is_zero(&t));
	CHECK(read(fd, &n, sizeof n) == -1 && errno == EAGAIN);

	/* relative, far away: 2^32 + 2 s do not fit 32-bit time */
	t.it_value.tv_sec = 0x100000002;
	t.it_value.tv_nsec = 999999999;
	t.it_interval.tv_sec = 0x100000003;
	t.it_interval.tv_nsec = 999999998;
	CHECK(timerfd_settime(fd, 0, &t, 0) == 0);
	memset(&old, 0xff, sizeof old);
	CHECK(timerfd_gettime(fd, &old) == 0);
	CHECK(old.it_value.tv_sec >= 0x100000000 &&
		old.it_value.tv_sec <= 0x100000002);
	CHECK(old.it_value.tv_nsec >= 0 && old.it_value.tv_nsec <= 999999999);
	CHECK(old.it_interval.tv_sec == 0x100000003);
	CHECK(old.it_interval.tv_nsec == 999999998);

	/* absolute, in the past: it has ended already, several times */
	clock_gettime(CLOCK_MONOTONIC, &now);
	memset(&t, 0, sizeof t);
	t.it_value.tv_nsec = 1;
	t.it_interval.tv_nsec = 1000000;
	CHECK(timerfd_settime(fd, TFD_TIMER_ABSTIME, &t, &old) == 0);
	CHECK(old.it_interval.tv_sec == 0x100000003);
	CHECK(comes(fd) && read(fd, &n, sizeof n) == sizeof n);
	CHECK(n >= (uint64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000);
	/* stopped */
	memset(&t, 0, sizeof t);
	CHECK(timerfd_settime(fd, 0, &t, &old) == 0);
	CHECK(old.it_interval.tv_nsec == 1000000 && !old.it_interval.tv_sec);
	CHECK(timerfd_gettime(fd, &t) == 0 && is_zero(&t) && !ready(fd));
	t.it_value.tv_nsec = 1000000000;
	CHECK(timerfd_settime(fd, 0, &t, 0) == -1 && errno == EINVAL);
	t.it_value.tv_nsec = -1;
	CHECK(timerfd_settime(fd, 0, &t, 0) == -1 && errno == EINVAL);
	t.it_value.tv_nsec = 0;
	CHECK(timerfd_settime(fd, 0x100, &t, 0) == -1 && errno == EINVAL);
	close(fd);
	CHECK(timerfd_settime(fd, 0, &t, 0) == -1 && errno == EBADF);
	CHECK(timerfd_gettime(fd, &t) == -1 && errno == EBADF);
	CHECK(pipe(p) == 0);
	CHECK(timerfd_settime(p[0], 0, &t, 0) == -1 && errno == EINVAL);
	CHECK(timerfd_gettime(p[0], &t) == -1 && errno == EINVAL);
	close(p[0]);
	close(p[1]);
	CHECK(timerfd_create(99, 0) == -1 && errno == EINVAL);
	CHECK(timerfd_create(CLOCK_REALTIME, ~0) == -1 && errno == EINVAL);

	/* a read waits for the end of 5 ms */
	fd = timerfd_create(CLOCK_REALTIME, 0);
	CHECK(fd >= 0 && fcntl(fd, F_GETFD) == 0);
	t.it_value.tv_nsec = 5000000;
	CHECK(timerfd_settime(fd, 0, &t, 0) == 0);
	CHECK(read(fd, &n, sizeof n) == sizeof n && n == 1 && !ready(fd));
	/* a clock that is before this time in 32 bits, but not in 64 */
	t.it_value.tv_sec = 0x100000000;
	CHECK(timerfd_settime(fd, TFD_TIMER_ABSTIME, &t, 0) == 0 && !ready(fd));
	close(fd);
}

static void signalfds(void)
{
	struct signalfd_siginfo info[2];
	union sigval value;
	sigset_t set, other;
	int fd, p[2];

	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigemptyset(&other);
	sigaddset(&other, SIGRTMIN + 4);
	sigprocmask(SIG_BLOCK, &set, 0);
	sigprocmask(SIG_BLOCK, &other, 0);
	fd = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
	CHECK(fd >= 0 && fcntl(fd, F_GETFD) == FD_CLOEXEC);
	CHECK(fcntl(fd, F_GETFL) & O_NONBLOCK);
	CHECK(read(fd, info, sizeof info) == -1 && errno == EAGAIN);
	/* qemu takes sival_int from the wrong half on big-endian 64-bit machines. */
	value.sival_ptr = (void *)(uintptr_t)0x1234567812345678;
	CHECK(sigqueue(getpid(), SIGRTMIN + 4, value) == 0 && !ready(fd));
	CHECK(signalfd(fd, &other, 0) == fd && ready(fd));
	memset(info, 0xff, sizeof info);
	CHECK(read(fd, info, sizeof info) == sizeof info[0]);
	CHECK(info[0].ssi_signo == (unsigned)SIGRTMIN + 4);
	CHECK(info[0].ssi_code == SI_QUEUE && info[0].ssi_int == 0x12345678);
	CHECK(info[0].ssi_pid == (unsigned)getpid() && info[0].ssi_uid == getuid());
	kill(getpid(), SIGUSR1);
	CHECK(!ready(fd) && signalfd(fd, &set, 0) == fd);
	CHECK(read(fd, info, sizeof info) == sizeof info[0]);
	CHECK(info[0].ssi_signo == SIGUSR1 && info[0].ssi_code == SI_USER);
	CHECK(read(fd, info, sizeof info[0] - 1) == -1 && errno == EINVAL);
	close(fd);
	CHECK(signalfd(fd, &set, 0) == -1 && errno == EBADF);
	CHECK(pipe(p) == 0);
	CHECK(signalfd(p[0], &set, 0) == -1 && errno == EINVAL);
	CHECK(signalfd(-1, &set, 1) == -1 && errno == EINVAL);
	close(p[0]);
	close(p[1]);
}

int main(void)
{
	eventfds();
	timerfds();
	signalfds();
	return failed;
}

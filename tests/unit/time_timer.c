/*
 * time_timer.c - POSIX timers, interval timers, ualarm, and the macros for struct
 * timeval.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
#include "../test.h"

#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid	/* glibc */
#endif

static volatile sig_atomic_t count, code, value, overrun;

static void handler(int sig, siginfo_t *info, void *context)
{
	(void)sig, (void)context;
	code = info->si_code;
	value = info->si_int;
	overrun = info->si_overrun;
	count++;
}

static void install(int sig)
{
	struct sigaction a;

	memset(&a, 0, sizeof a);
	a.sa_sigaction = handler;
	a.sa_flags = SA_SIGINFO;
	CHECK(sigaction(sig, &a, 0) == 0);
}

/* qemu passes the host's code, which mips numbers otherwise. */
static int from_timer(void)
{
	return code == SI_TIMER || (getenv("EMULATOR") && code == -2);
}

/* Waits for a number of signals, at most 5 s; returns how many came. */
static int wait_for(int n)
{
	int i;

	for (i = 0; i < 5000 && count < n; i++)
		usleep(1000);
	return count;
}

static void signals(void)
{
	struct sigevent e;
	struct itimerspec t, old;
	timer_t timer, second;

	memset(&e, 0, sizeof e);
	e.sigev_notify = SIGEV_SIGNAL;
	e.sigev_signo = SIGRTMIN + 1;
	e.sigev_value.sival_int = 0x1234567;
	install(SIGRTMIN + 1);
	CHECK(timer_create(CLOCK_MONOTONIC, &e, &timer) == 0);
	CHECK(timer_create(CLOCK_REALTIME, 0, &second) == 0);
	CHECK(timer != second);

	memset(&t, 0xff, sizeof t);
	CHECK(timer_gettime(timer, &t) == 0);
	CHECK(t.it_value.tv_sec == 0 && t.it_value.tv_nsec == 0);
	CHECK(t.it_interval.tv_sec == 0 && t.it_interval.tv_nsec == 0);

	/* more seconds than 32 bits hold */
	t.it_value.tv_sec = 5000000000;
	t.it_value.tv_nsec = 999999999;
	t.it_interval.tv_sec = 6000000000;
	t.it_interval.tv_nsec = 3;
	CHECK(timer_settime(timer, 0, &t, 0) == 0);
	t.it_value.tv_sec = t.it_interval.tv_sec = 0;
	t.it_value.tv_nsec = t.it_interval.tv_nsec = 5000000;
	memset(&old, 0xff, sizeof old);
	CHECK(timer_settime(timer, 0, &t, &old) == 0);
	CHECK(old.it_value.tv_sec > 4999999000 && old.it_value.tv_sec <= 5000000000);
	CHECK(old.it_interval.tv_sec == 6000000000 && old.it_interval.tv_nsec == 3);
	CHECK(wait_for(3) >= 3);
	CHECK(from_timer() && value == 0x1234567);
	CHECK(timer_gettime(timer, &t) == 0);
	CHECK(t.it_value.tv_sec == 0 && t.it_value.tv_nsec <= 5000000);
	CHECK(t.it_interval.tv_nsec == 5000000);
	CHECK(timer_getoverrun(timer) >= 0);
	CHECK(timer_delete(timer) == 0);
	errno = 0;
	CHECK(timer_gettime(timer, &t) == -1 && errno == EINVAL);
	errno = 0;
	CHECK(timer_delete(timer) == -1 && errno == EINVAL);
	errno = 0;
	CHECK(timer_getoverrun(timer) == -1 && errno == EINVAL);

	/* The default is SIGALRM, with the timer's id. TIMER_ABSTIME. */
	count = 0;
	install(SIGALRM);
	clock_gettime(CLOCK_REALTIME, &t.it_value);
	t.it_value.tv_sec -= 1;
	memset(&t.it_interval, 0, sizeof t.it_interval);
	CHECK(timer_settime(second, TIMER_ABSTIME, &t, 0) == 0);
	CHECK(wait_for(1) == 1 && from_timer());
	t.it_value.tv_nsec = 1000000000;
	errno = 0;
	CHECK(timer_settime(second, 0, &t, 0) == -1 && errno == EINVAL);
	CHECK(timer_delete(second) == 0);
}

/* While the signal is blocked, further expirations are counted. */
static void overruns(void)
{
	struct sigevent e;
	struct itimerspec t = { { 0, 1000000 }, { 0, 1000000 } };
	sigset_t set;
	timer_t timer;

	memset(&e, 0, sizeof e);
	e.sigev_notify = SIGEV_THREAD_ID;
	e.sigev_notify_thread_id = gettid();
	e.sigev_signo = SIGUSR1;
	e.sigev_value.sival_ptr = &timer;
	install(SIGUSR1);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	count = overrun = 0;
	CHECK(sigprocmask(SIG_BLOCK, &set, 0) == 0);
	CHECK(timer_create(CLOCK_MONOTONIC, &e, &timer) == 0);
	CHECK(timer_settime(timer, 0, &t, 0) == 0);
	usleep(30000);
	memset(&t, 0, sizeof t);
	CHECK(sigprocmask(SIG_UNBLOCK, &set, 0) == 0);
	CHECK(wait_for(1) >= 1 && from_timer());
	CHECK(timer_settime(timer, 0, &t, 0) == 0);
	CHECK(timer_delete(timer) == 0);

	e.sigev_notify = SIGEV_NONE;
	CHECK(timer_create(CLOCK_MONOTONIC, &e, &timer) == 0);
	count = 0;
	t.it_value.tv_nsec = 1000;
	CHECK(timer_settime(timer, 0, &t, 0) == 0);
	usleep(2000);
	CHECK(timer_gettime(timer, &t) == 0 && t.it_value.tv_nsec == 0);
	CHECK(count == 0 && timer_delete(timer) == 0);

	errno = 0;
	CHECK(timer_create(12345, &e, &timer) == -1 && errno == EINVAL);
	e.sigev_notify = SIGEV_SIGNAL;
	e.sigev_signo = 999;
	errno = 0;
	CHECK(timer_create(CLOCK_MONOTONIC, &e, &timer) == -1 && errno == EINVAL);
#ifdef __TICKLIBC__
	e.sigev_notify = SIGEV_THREAD;
	e.sigev_signo = SIGUSR1;
	errno = 0;
	CHECK(timer_create(CLOCK_MONOTONIC, &e, &timer) == -1 && errno == EINVAL);
#endif
}

static void intervals(void)
{
	struct itimerval t, old;

	CHECK(getitimer(ITIMER_VIRTUAL, &t) == 0);
	CHECK(t.it_value.tv_sec == 0 && t.it_value.tv_usec == 0);
	t.it_value.tv_sec = 1000000;
	t.it_value.tv_usec = 999999;
	t.it_interval.tv_sec = 5;
	t.it_interval.tv_usec = 123456;
	CHECK(setitimer(ITIMER_REAL, &t, 0) == 0);
	memset(&old, 0x55, sizeof old);
	CHECK(getitimer(ITIMER_REAL, &old) == 0);
	CHECK(old.it_value.tv_sec <= 1000000 && old.it_value.tv_sec > 999900);
	CHECK(old.it_value.tv_usec >= 0 && old.it_value.tv_usec <= 999999);
	CHECK(old.it_interval.tv_sec == 5 && old.it_interval.tv_usec == 123456);

	count = 0;
	install(SIGALRM);
	t.it_value.tv_sec = t.it_interval.tv_sec = 0;
	t.it_value.tv_usec = t.it_interval.tv_usec = 2000;
	memset(&old, 0x55, sizeof old);
	CHECK(setitimer(ITIMER_REAL, &t, &old) == 0);
	CHECK(old.it_value.tv_sec > 999900 && old.it_interval.tv_usec == 123456);
	CHECK(wait_for(2) >= 2);
	memset(&t, 0, sizeof t);
	CHECK(setitimer(ITIMER_REAL, &t, 0) == 0);
	CHECK(getitimer(ITIMER_REAL, &t) == 0 && !t.it_value.tv_usec);

	t.it_value.tv_usec = 1000000;
	errno = 0;
	CHECK(setitimer(ITIMER_REAL, &t, 0) == -1 && errno == EINVAL);
	t.it_value.tv_usec = -1;
	errno = 0;
	CHECK(setitimer(ITIMER_REAL, &t, 0) == -1 && errno == EINVAL);
	t.it_value.tv_usec = 0;
	errno = 0;
	CHECK(setitimer(99, &t, 0) == -1 && errno == EINVAL);
	errno = 0;
	CHECK(getitimer(99, &t) == -1 && errno == EINVAL);
	/* The kernel's seconds have 32 bits, but on x32, whose calls have this bit. */
	if (sizeof(long) == 4 && !(SYS_setitimer & 0x40000000)) {
		t.it_value.tv_sec = 0x100000001;
		errno = 0;
		CHECK(setitimer(ITIMER_REAL, &t, 0) == -1 && errno);
	}

	/* the CPU's time */
	count = 0;
	install(SIGVTALRM);
	memset(&t, 0, sizeof t);
	t.it_value.tv_usec = 1000;
	CHECK(setitimer(ITIMER_VIRTUAL, &t, 0) == 0);
	while (!count)
		;
	CHECK(count == 1);

	count = 0;
	CHECK(ualarm(500000, 0) == 0);
	CHECK(ualarm(1000, 1000) > 1000);
	CHECK(wait_for(2) >= 2);
	CHECK(ualarm(0, 0) <= 1000);
#ifdef __TICKLIBC__
	errno = 0;
	CHECK(ualarm(1000000, 0) == (useconds_t)-1 && errno == EINVAL);
#endif
}

static void macros(void)
{
	struct timeval a = { 5, 600000 }, b = { 2, 700000 }, c;
	struct timespec ts;

	timeradd(&a, &b, &c);
	CHECK(c.tv_sec == 8 && c.tv_usec == 300000);
	timersub(&a, &b, &c);
	CHECK(c.tv_sec == 2 && c.tv_usec == 900000);
	timersub(&b, &a, &c);
	CHECK(c.tv_sec == -3 && c.tv_usec == 100000);
	CHECK(timercmp(&a, &b, >) && !timercmp(&a, &b, <) && timercmp(&a, &a, ==));
	b.tv_sec = 5;
	CHECK(timercmp(&a, &b, <) && timercmp(&a, &b, !=));
	CHECK(timerisset(&a));
	timerclear(&a);
	CHECK(!timerisset(&a));
	timeradd(&b, &b, &b);
	CHECK(b.tv_sec == 11 && b.tv_usec == 400000);
	TIMEVAL_TO_TIMESPEC(&b, &ts);
	CHECK(ts.tv_sec == 11 && ts.tv_nsec == 400000000);
	ts.tv_nsec = 7999;
	TIMESPEC_TO_TIMEVAL(&c, &ts);
	CHECK(c.tv_sec == 11 && c.tv_usec == 7);
}

int main(void)
{
	signals();
	overruns();
	intervals();
	macros();
	return failed;
}

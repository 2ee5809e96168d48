/* unistd_alarm.c - alarm and pause. */
#include <errno.h>
#include <signal.h>
#include <unistd.h>
#include "../test.h"

static volatile sig_atomic_t got;

static void handler(int sig)
{
	got = sig;
}

/* Sends signals until the parent is gone: one arrives while it waits. */
static void sleep_and_kill(void)
{
	pid_t parent = getppid();

	while (getppid() == parent) {
		usleep(20000);
		kill(parent, SIGALRM);
	}
	_exit(0);
}

int main(void)
{
	sigset_t block, mask;
	unsigned left;

	CHECK(alarm(100) == 0);
	left = alarm(-1U);
	CHECK(left == 100 || left == 99);
	CHECK(alarm(0) > 1000000);
	CHECK(signal(SIGALRM, handler) == SIG_DFL);
	/* blocked, so that it cannot arrive before we wait for it */
	sigemptyset(&block);
	sigaddset(&block, SIGALRM);
	sigprocmask(SIG_BLOCK, &block, &mask);
	CHECK(alarm(1) == 0);
	CHECK(sigsuspend(&mask) == -1 && errno == EINTR && got == SIGALRM);
	sigprocmask(SIG_SETMASK, &mask, 0);
	if (!fork())
		sleep_and_kill();
	errno = 0;
	CHECK(pause() == -1 && errno == EINTR);
	left = sleep(100);
	CHECK(left == 100 || left == 99);
	signal(SIGALRM, SIG_IGN);
	CHECK(alarm(0) == 0);
	/* 1.4 s are left if we are not delayed; alarm rounds down */
	alarm(2);
	usleep(600000);
	CHECK(alarm(0) <= 1);
	return failed;
}

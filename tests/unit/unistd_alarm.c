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

int main(void)
{
	CHECK(alarm(100) == 0);
	CHECK(alarm(-1U) == 100);
	CHECK(alarm(0) > 1000000);
	CHECK(signal(SIGALRM, handler) == SIG_DFL);
	CHECK(alarm(1) == 0);
	CHECK(pause() == -1 && errno == EINTR && got == SIGALRM);
	CHECK(alarm(0) == 0);
	return failed;
}

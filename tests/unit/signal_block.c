/* signal_block.c - signal sets, masks, waiting for blocked signals. */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>
#include "../test.h"

static volatile sig_atomic_t got;

static void handler(int sig)
{
	got = sig;
}

int main(void)
{
	struct signalfd_siginfo si;
	struct timespec none = { .tv_sec = 0 };
	sigset_t set, old, pending;
	siginfo_t info;
	int i, sig, fd;

	sigfillset(&set);
	for (i = 1; i < 32; i++)
		CHECK(sigismember(&set, i) == 1);
	CHECK(sigismember(&set, 64) == 1);
	sigemptyset(&set);
	for (i = 1; i <= 64; i++)
		CHECK(sigismember(&set, i) == 0);
	CHECK(sigaddset(&set, SIGUSR1) == 0 && sigaddset(&set, 64) == 0);
	CHECK(sigismember(&set, SIGUSR1) == 1 && sigismember(&set, 64) == 1);
	CHECK(sigdelset(&set, 64) == 0 && sigismember(&set, 64) == 0);
	CHECK(sigaddset(&set, 0) == -1 && errno == EINVAL);
	CHECK(sigdelset(&set, SIGRTMAX + 1) == -1 && errno == EINVAL);

	signal(SIGUSR1, handler);
	CHECK(sigprocmask(SIG_BLOCK, &set, &old) == 0);
	CHECK(sigismember(&old, SIGUSR1) == 0);
	CHECK(raise(SIGUSR1) == 0 && got == 0);
	CHECK(sigpending(&pending) == 0 && sigismember(&pending, SIGUSR1) == 1);
	CHECK(sigsuspend(&old) == -1 && errno == EINTR && got == SIGUSR1);
	CHECK(sigprocmask(SIG_BLOCK, 0, &old) == 0 && sigismember(&old, SIGUSR1) == 1);

	got = 0;
	CHECK(kill(getpid(), SIGUSR1) == 0);
	CHECK(sigwait(&set, &sig) == 0 && sig == SIGUSR1 && got == 0);
	CHECK(raise(SIGUSR1) == 0);
	CHECK(sigwaitinfo(&set, &info) == SIGUSR1 && info.si_pid == getpid());
	CHECK(sigtimedwait(&set, 0, &none) == -1 && errno == EAGAIN);

	CHECK((fd = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK)) >= 0);
	CHECK(read(fd, &si, sizeof si) == -1 && errno == EAGAIN);
	CHECK(raise(SIGUSR1) == 0 && read(fd, &si, sizeof si) == sizeof si);
	CHECK(si.ssi_signo == SIGUSR1 && si.ssi_pid == (unsigned)getpid());

	CHECK(raise(SIGUSR1) == 0 && got == 0);
	CHECK(sigprocmask(SIG_UNBLOCK, &set, 0) == 0 && got == SIGUSR1);
	CHECK(sigprocmask(99, &set, 0) == -1 && errno == EINVAL);
	return failed;
}

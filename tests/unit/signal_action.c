/* signal_action.c - handlers, their siginfo, and flags. */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "../test.h"

static volatile sig_atomic_t got, nested, depth, runs;
static siginfo_t seen;
static volatile unsigned long top;

static void plain(int sig)
{
	got = sig;
}

static void on_siginfo(int sig, siginfo_t *info, void *context)
{
	got = sig;
	seen = *info;
	CHECK(context != 0);
}

static void again(int sig)
{
	depth++;
	if (depth > nested)
		nested = depth;
	if (runs++ < 3)
		raise(sig);
	depth--;
}

static void where(int sig)
{
	top = (unsigned long)&sig;
	got = sig;
}

int main(void)
{
	static char stack[65536];
	struct sigaction a, old;
	union sigval value;
	stack_t ss;

	memset(&a, 0, sizeof a);
	CHECK(sigaction(SIGUSR1, 0, &old) == 0 && old.sa_handler == SIG_DFL);
	a.sa_handler = plain;
	a.sa_flags = SA_RESTART;
	sigaddset(&a.sa_mask, SIGUSR2);
	CHECK(sigaction(SIGUSR1, &a, 0) == 0);
	CHECK(sigaction(SIGUSR1, 0, &old) == 0 && old.sa_handler == plain);
	CHECK(old.sa_flags & SA_RESTART);
	CHECK(sigismember(&old.sa_mask, SIGUSR2) == 1);
	CHECK(sigismember(&old.sa_mask, SIGUSR1) == 0);
	CHECK(raise(SIGUSR1) == 0 && got == SIGUSR1);
	CHECK(sigaction(SIGKILL, &a, 0) == -1 && errno == EINVAL);
	CHECK(sigaction(SIGRTMAX + 1, &a, 0) == -1 && errno == EINVAL);

	memset(&a, 0, sizeof a);
	a.sa_sigaction = on_siginfo;
	a.sa_flags = SA_SIGINFO | SA_RESETHAND;
	CHECK(sigaction(SIGUSR2, &a, 0) == 0);
	CHECK(kill(getpid(), SIGUSR2) == 0 && got == SIGUSR2);
	CHECK(seen.si_signo == SIGUSR2 && seen.si_code == SI_USER);
	CHECK(seen.si_pid == getpid() && seen.si_uid == getuid());
	CHECK(sigaction(SIGUSR2, 0, &old) == 0 && old.sa_handler == SIG_DFL);
	a.sa_flags = SA_SIGINFO;
	CHECK(sigaction(SIGRTMIN + 9, &a, 0) == 0);
	value.sival_ptr = &a;
	CHECK(sigqueue(getpid(), SIGRTMIN + 9, value) == 0 && got == SIGRTMIN + 9);
	CHECK(seen.si_code == SI_QUEUE && seen.si_value.sival_ptr == &a);

	memset(&a, 0, sizeof a);
	a.sa_handler = again;
	CHECK(sigaction(SIGUSR1, &a, 0) == 0 && raise(SIGUSR1) == 0);
	CHECK(nested == 1);
	runs = 0;
	a.sa_flags = SA_NODEFER;
	CHECK(sigaction(SIGUSR1, &a, 0) == 0 && raise(SIGUSR1) == 0);
	CHECK(nested == 4);

	memset(&ss, 0, sizeof ss);
	ss.ss_sp = stack;
	ss.ss_size = sizeof stack;
	CHECK(sigaltstack(&ss, 0) == 0);
	a.sa_handler = where;
	a.sa_flags = SA_ONSTACK;
	CHECK(sigaction(SIGUSR1, &a, 0) == 0 && raise(SIGUSR1) == 0);
	CHECK(top - (unsigned long)stack < sizeof stack);
	CHECK(signal(SIGUSR1, SIG_IGN) == where && raise(SIGUSR1) == 0);
	CHECK(signal(SIGUSR1, plain) == SIG_IGN);
	CHECK(sigaction(SIGUSR1, 0, &old) == 0 && old.sa_flags & SA_RESTART);
	CHECK(siginterrupt(SIGUSR1, 1) == 0);
	CHECK(sigaction(SIGUSR1, 0, &old) == 0 && !(old.sa_flags & SA_RESTART));
	CHECK(signal(SIGSTOP, plain) == SIG_ERR && errno == EINVAL);
	CHECK(raise(999) == -1 && errno == EINVAL);
	CHECK(kill(getpid(), 0) == 0);
	return failed;
}

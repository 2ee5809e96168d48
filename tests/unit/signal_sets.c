/* signal_sets.c - signal sets as wholes, tgkill, psignal and psiginfo. */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>
#include "../test.h"

static volatile sig_atomic_t got;

static void handler(int sig)
{
	got = sig;
}

static void sets(void)
{
	sigset_t a, b, c;
	int i;

	sigemptyset(&a);
	sigfillset(&b);
	CHECK(sigisemptyset(&a) == 1 && sigisemptyset(&b) == 0);
	for (i = 1; i <= SIGRTMAX; i++) {
		sigemptyset(&a);
		sigaddset(&a, i);
		/* glibc and musl keep some signals for themselves. */
		CHECK(sigisemptyset(&a) == !sigismember(&a, i));
	}
	sigemptyset(&a);
	sigemptyset(&b);
	sigaddset(&a, SIGUSR1);
	sigaddset(&a, SIGRTMAX);
	sigaddset(&b, SIGUSR2);
	sigaddset(&b, SIGRTMAX);
	CHECK(sigandset(&c, &a, &b) == 0);
	CHECK(!sigismember(&c, SIGUSR1) && !sigismember(&c, SIGUSR2));
	CHECK(sigismember(&c, SIGRTMAX) == 1);
	CHECK(sigorset(&c, &a, &b) == 0);
	CHECK(sigismember(&c, SIGUSR1) && sigismember(&c, SIGUSR2));
	CHECK(sigismember(&c, SIGRTMAX) && !sigismember(&c, SIGTERM));
	CHECK(sigandset(&a, &a, &c) == 0 && sigismember(&a, SIGUSR1) == 1);
}

/* What a call prints on stderr. */
static const char *printed(void (*call)(const char *), const char *s)
{
	static char text[200];
	int fd[2], saved = dup(2);
	ssize_t n;

	CHECK(pipe(fd) == 0 && dup2(fd[1], 2) == 2);
	close(fd[1]);
	errno = 12;
	call(s);
	CHECK(errno == 12);
	dup2(saved, 2);
	close(saved);
	n = read(fd[0], text, sizeof text - 1);
	text[n > 0 ? n : 0] = 0;
	close(fd[0]);
	return text;
}

static void by_number(const char *s)
{
	psignal(SIGTERM, s);
}

static void by_info(const char *s)
{
	siginfo_t info;

	memset(&info, 0, sizeof info);
	info.si_signo = SIGHUP;
	psiginfo(&info, s);
}

int main(void)
{
	sets();
	CHECK(!strcmp(printed(by_number, "a"), "a: Terminated\n"));
	CHECK(!strcmp(printed(by_number, ""), "Terminated\n"));
	CHECK(!strcmp(printed(by_number, 0), "Terminated\n"));
	CHECK(!strncmp(printed(by_info, "b"), "b: Hangup", 9));

	signal(SIGUSR1, handler);
	CHECK(tgkill(getpid(), gettid(), SIGUSR1) == 0 && got == SIGUSR1);
	errno = 0;
	CHECK(tgkill(getpid(), 0x7ffffff0, 0) == -1 && errno == ESRCH);
	errno = 0;
	CHECK(tgkill(-1, gettid(), 0) == -1 && errno == EINVAL);
	return failed;
}

/*
 * random_signal.c - a handler that interrupts getrandom, perhaps in the middle of
 * a routine with a state, and draws too, or leaves by siglongjmp.
 * not: qemu-7.2 x86_64, it misaligns the stack of signal handlers
 */
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "../test.h"

#define MOST 20000
#define SIGNALS 40

typedef unsigned char block[16];

static block drawn[MOST];
static volatile int count, signals, leave;
static sigjmp_buf before;

/* What a handler stores meanwhile may be overwritten. */
static void draw(void)
{
	int i = count;
	block b;

	CHECK(getrandom(b, sizeof b, 0) == sizeof b);
	if (i < MOST) {
		memcpy(drawn[i], b, sizeof b);
		count = i + 1;
	}
}

/* Starts a child that sends SIGALRM every so often, until it is killed. */
static pid_t pester(long us)
{
	const struct timespec ts = { 0, us * 1000 };
	pid_t parent = getpid(), pid = fork();

	if (pid)
		return pid;
	do
		nanosleep(&ts, 0);
	while (getppid() == parent && kill(parent, SIGALRM) == 0);
	_exit(0);
}

static void stop(pid_t pid)
{
	CHECK(kill(pid, SIGKILL) == 0 && waitpid(pid, 0, 0) == pid);
}

static void on_alarm(int s)
{
	int i;

	(void)s;
	signals++;
	for (i = 0; i < 5; i++)
		draw();
	if (leave)
		siglongjmp(before, 1);
}

static int order(const void *a, const void *b)
{
	return memcmp(a, b, sizeof(block));
}

static void distinct(void)
{
	int i;

	CHECK(count > 100);
	qsort(drawn, (size_t)count, sizeof *drawn, order);
	for (i = 1; i < count; i++)
		CHECK(order(drawn[i - 1], drawn[i]));
}

int main(void)
{
	volatile pid_t sender;
	volatile int pass;

	signal(SIGALRM, on_alarm);
	for (pass = 0; pass < 2; pass++) {
		count = signals = 0;
		sender = pester(200);
		sigsetjmp(before, 1);
		leave = pass;
		while (signals < SIGNALS)
			draw();
		leave = 0;
		stop(sender);
		distinct();
	}
	/* after a call that was never finished */
	count = 0;
	while (count < 1000)
		draw();
	distinct();
	return failed;
}

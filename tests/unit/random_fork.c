/*
 * random_fork.c - parent and child get different random bytes, before and after
 * enough calls for the vDSO to serve them; also where a handler
 * forks, and after vfork.
 */
#define _GNU_SOURCE
#include <signal.h>
#include <string.h>
#include <sys/random.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "../test.h"

#define COUNT 60	/* less than a pipe holds */
#define FAMILY 4

typedef unsigned char block[16];

static block drawn[FAMILY * COUNT];
static volatile int forks, child;
static int out[2];

static void draw(block *b, int n)
{
	while (n--)
		CHECK(getrandom(b++, sizeof *b, 0) == sizeof *b);
}

static void distinct(const block *b, int n)
{
	int i, k, twice = 0;

	for (i = 0; i < n; i++)
		for (k = 0; k < i; k++)
			twice += !memcmp(b[i], b[k], sizeof *b);
	CHECK(!twice);
}

static void collect(block *b)
{
	CHECK(read(out[0], b, COUNT * sizeof *b) == COUNT * (ssize_t)sizeof *b);
}

static void send_draws(void)
{
	block mine[COUNT];

	draw(mine, COUNT);
	_exit(write(out[1], mine, sizeof mine) != sizeof mine || failed);
}

/* Three children, one after the other, and the parent between them. */
static void family(void)
{
	int i, status;

	for (i = 0; i < FAMILY - 1; i++) {
		pid_t pid = fork();

		if (!pid)
			send_draws();
		CHECK(waitpid(pid, &status, 0) == pid && !status);
		collect(drawn + i * COUNT);
	}
	draw(drawn + i * COUNT, COUNT);
	distinct(drawn, FAMILY * COUNT);
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
	(void)s;
	if (forks == FAMILY - 1 || child)
		return;
	if (!fork())
		child = 1;
	else
		forks++;
}

/* The handler returns in the child too, perhaps into the middle of a call. */
static void in_handler(void)
{
	static block last[2];
	int i, status, n;
	pid_t sender;

	signal(SIGALRM, on_alarm);
	sender = pester(1000);
	while (!child && forks < FAMILY - 1)
		draw(last, 2);
	if (child)
		send_draws();
	stop(sender);
	signal(SIGALRM, SIG_IGN);
	n = forks;
	for (i = 0; i < n; i++) {
		collect(drawn + i * COUNT);
		CHECK(wait(&status) > 0 && !status);
	}
	draw(drawn + i * COUNT, COUNT);
	distinct(drawn, (n + 1) * COUNT);
}

/* The child may share the parent's memory, and go on where that was. */
static void by_vfork(void)
{
	static block shared[2 * COUNT];
	int status;
	pid_t pid = vfork();

	if (!pid) {
		draw(shared, COUNT);
		_exit(0);
	}
	CHECK(pid > 0 && waitpid(pid, &status, 0) == pid && !status);
	draw(shared + COUNT, COUNT);
	distinct(shared + COUNT, COUNT);
	if (memcmp(shared[0], shared[1], sizeof shared[0]))
		distinct(shared, 2 * COUNT);
}

int main(void)
{
	int i;

	CHECK(pipe(out) == 0);
	family();
	by_vfork();
	for (i = 0; i < 10; i++)
		draw(drawn, COUNT);
	family();
	by_vfork();
	in_handler();
	return failed;
}

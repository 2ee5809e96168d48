/*
 * signal_stack.c - a handler runs and can print on a stack of SIGSTKSZ bytes, and
 * of sysconf(_SC_SIGSTKSZ); sysconf knows the frame's size on this CPU.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>
#include "../test.h"

static char text[100];
static char *inside;

static void handler(int sig)
{
	char here;

	inside = &here;
	snprintf(text, sizeof text, "signal %d", sig);
}

static void on_stack(char *stack, size_t size)
{
	struct sigaction action;
	stack_t s;

	memset(&s, 0, sizeof s);
	s.ss_sp = stack;
	s.ss_size = size;
	CHECK(sigaltstack(&s, 0) == 0);
	memset(&action, 0, sizeof action);
	action.sa_handler = handler;
	action.sa_flags = SA_ONSTACK;
	CHECK(sigaction(SIGUSR1, &action, 0) == 0);
	text[0] = 0;
	CHECK(raise(SIGUSR1) == 0);
	CHECK(!strncmp(text, "signal ", 7));
	CHECK(inside >= stack && inside < stack + size);
}

int main(void)
{
	static char usual[SIGSTKSZ];
	long least, size;

	errno = 0;
	least = sysconf(_SC_MINSIGSTKSZ);
	size = sysconf(_SC_SIGSTKSZ);
	CHECK(errno == 0);
	CHECK(least >= MINSIGSTKSZ && size >= SIGSTKSZ && size > least);
	CHECK((unsigned long)least >= getauxval(AT_MINSIGSTKSZ));
	CHECK(SIGSTKSZ >= 8192);
	on_stack(usual, sizeof usual);
	on_stack(malloc(size), size);
	return failed;
}

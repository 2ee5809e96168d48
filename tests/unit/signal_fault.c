/*
 * signal_fault.c - si_addr and si_code of a fault, and returning from the
 * handler.
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "../test.h"

static char *volatile page;
static volatile sig_atomic_t faults;

static void fix(int sig, siginfo_t *info, void *context)
{
	(void)context;
	CHECK(sig == SIGSEGV);
	/* qemu-ppc reports SEGV_MAPERR for every fault. */
	CHECK(info->si_code == SEGV_ACCERR ||
		(getenv("EMULATOR") && info->si_code == SEGV_MAPERR));
	/* s390x reports only the page of the address. */
	CHECK(info->si_addr == page + 100 || info->si_addr == page);
	CHECK(mprotect(page, getpagesize(), PROT_READ | PROT_WRITE) == 0);
	if (++faults > 3)
		_exit(9);
}

int main(void)
{
	struct sigaction a;

	memset(&a, 0, sizeof a);
	a.sa_sigaction = fix;
	a.sa_flags = SA_SIGINFO;
	CHECK(sigaction(SIGSEGV, &a, 0) == 0);
	page = mmap(0, getpagesize(), PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	((volatile char *)page)[100] = 7;
	CHECK(page[100] == 7 && faults == 1);
	return failed;
}

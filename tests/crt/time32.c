/*
 * time32.c - in a sandbox that refuses the 64-bit time calls with ENOSYS or
 * EPERM, the clock is read by the 32-bit calls if the ABI has them.
 * flags: -Wl,-z,norelro
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "vdso.h"
#include "../test.h"

#if defined SYS_clock_gettime64 && defined SYS_clock_gettime
/* struct sock_filter of <linux/filter.h>. */
struct step {
	unsigned short code;
	unsigned char yes, no;
	unsigned k;
};

enum { LOAD = 0x20, EQUAL = 0x15, RETURN = 6 };

static int refuse(unsigned error)
{
	struct step steps[] = {
		{ LOAD, 0, 0, 0 },	/* the number of the call */
		{ EQUAL, 1, 0, SYS_clock_gettime64 },
		{ EQUAL, 0, 1, SYS_clock_getres_time64 },
		{ RETURN, 0, 0, 0x50000 | error },
		{ RETURN, 0, 0, 0x7fff0000 },
	};
	struct {
		unsigned short n;
		struct step *steps;
	} program = { 5, steps };

	return prctl(38 /* PR_SET_NO_NEW_PRIVS */, 1, 0, 0, 0) ||
		prctl(22 /* PR_SET_SECCOMP */, 2, &program);
}

static int sandboxed(unsigned error)
{
	struct timespec ts, res, want;
	struct timeval tv;
	long r;

	memset(&__vdso, 0, sizeof __vdso);
	clock_getres(CLOCK_MONOTONIC, &want);
	clock_gettime(CLOCK_REALTIME, &ts);
	tv.tv_sec = ts.tv_sec;
	if (refuse(error))
		return 0;	/* a kernel or emulator without seccomp filters */
	errno = 0;
	r = syscall(SYS_clock_gettime64, CLOCK_REALTIME, &ts);
	CHECK(r == -1 && errno == (int)error);

	CHECK(clock_gettime(CLOCK_REALTIME, &ts) == 0);
	CHECK(ts.tv_sec - tv.tv_sec < 60 && ts.tv_sec >= tv.tv_sec);
	CHECK(ts.tv_nsec >= 0 && ts.tv_nsec < 1000000000);
	CHECK(gettimeofday(&tv, 0) == 0 && tv.tv_sec >= ts.tv_sec);
	CHECK(time(0) >= ts.tv_sec - 1 && time(0) - ts.tv_sec < 60);
	CHECK(clock_getres(CLOCK_MONOTONIC, &res) == 0);
	CHECK(res.tv_sec == want.tv_sec && res.tv_nsec == want.tv_nsec);
	errno = 0;
	CHECK(clock_gettime(99, &ts) == -1 && errno == EINVAL);
	errno = 0;
	CHECK(clock_gettime(CLOCK_REALTIME, 0) == -1 && errno == EFAULT);
	CHECK(clock_getres(CLOCK_MONOTONIC, 0) == 0);
	return failed;
}

int main(void)
{
	const unsigned errors[] = { ENOSYS, EPERM };
	int i, status;

	for (i = 0; i < 2; i++) {
		if (!fork())
			exit(sandboxed(errors[i]));
		CHECK(wait(&status) > 0 && status == 0);
	}
	return failed;
}
#else	/* an ABI with only one of the two calls */
int main(void)
{
	return failed;
}
#endif

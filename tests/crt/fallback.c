/*
 * fallback.c - if a routine is missing or fails, the system call is made, with
 * the same result and errno.
 * flags: -Wl,-z,norelro -lnorseq
 */
#define _GNU_SOURCE
#include <errno.h>
#include <sched.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include "vdso.h"
#include "vdso_word.h"
#include "../test.h"

static int called;

static int no_such_call(void)
{
	called++;
	return -ENOSYS;
}

static int refuse(void)
{
	called++;
	return -EPERM;
}

static int positive(void)
{
	called++;
	return EINVAL;
}

/* The two kinds of clock_getres. */
static int narrow(int clock, void *r)
{
	vdso_word *t = r;

	if (t)
		t[0] = 1, t[1] = clock + 100;
	return 0;
}

static int wide(int clock, void *r)
{
	__INT64_TYPE__ *t = r;

	if (t)
		t[0] = 2, t[1] = clock + 200;
	return 0;
}

static void resolutions(void)
{
	struct timespec ts;

	__vdso.clock_getres = narrow;
	CHECK(clock_getres(3, &ts) == 0 && ts.tv_sec == 1 && ts.tv_nsec == 103);
	CHECK(clock_getres(3, 0) == 0);
	__vdso.clock_getres = wide;
	CHECK(clock_getres(3, &ts) == 0 && ts.tv_sec == 2 && ts.tv_nsec == 203);
	CHECK(clock_getres(3, 0) == 0);
}

static long long seconds(const struct timespec *ts)
{
	return (long long)ts->tv_sec * 1000000000 + ts->tv_nsec;
}

static void same(struct tickvdso on, struct tickvdso off)
{
	struct timespec a, b, c;
	struct timeval tv;
	unsigned cpu = 99999, node = 99999;
	time_t t = 0;
	int id;

	for (id = -3; id < 20; id++) {
		int ra, rb, ea, eb;

		__vdso = on;
		errno = 0;
		ra = clock_gettime(id, &a), ea = errno;
		__vdso = off;
		errno = 0;
		rb = clock_gettime(id, &b), eb = errno;
		__vdso = on;
		clock_gettime(id, &c);
		CHECK(ra == rb && ea == eb);
		CHECK(ra || (seconds(&a) <= seconds(&b) && seconds(&b) <= seconds(&c)));
		errno = 0;
		memset(&a, 0, sizeof a);
		memset(&b, 0, sizeof b);
		ra = clock_getres(id, &a), ea = errno;
		__vdso = off;
		errno = 0;
		rb = clock_getres(id, &b), eb = errno;
		CHECK(ra == rb && ea == eb && seconds(&a) == seconds(&b));
	}
	__vdso = on;
	time(&t);
	__vdso = off;
	CHECK(time(0) >= t && time(0) - t < 60);
	CHECK(gettimeofday(&tv, 0) == 0 && tv.tv_sec >= t && tv.tv_sec - t < 60);
	CHECK(tv.tv_usec >= 0 && tv.tv_usec < 1000000);
	CHECK(getcpu(&cpu, &node) == 0 && cpu < 4096 && node < 4096);
	CHECK(sched_getcpu() >= 0);
	errno = 0;
	CHECK(clock_gettime(CLOCK_MONOTONIC, 0) == -1 && errno == EFAULT);
	CHECK(clock_getres(CLOCK_MONOTONIC, 0) == 0);
	__vdso = on;
	errno = 0;
	CHECK(clock_gettime(CLOCK_MONOTONIC, 0) == -1 && errno == EFAULT);
	CHECK(clock_getres(CLOCK_MONOTONIC, 0) == 0);
}

int main(void)
{
	const struct tickvdso good = __vdso;
	struct tickvdso v = good;
	void *const bad[] = {
		0, (void *)no_such_call, (void *)refuse, (void *)positive
	};
	unsigned i;

	for (i = 0; i < 4; i++) {
		called = 0;
		*(void **)&v.clock_gettime = bad[i];
		*(void **)&v.clock_getres = bad[i];
		*(void **)&v.gettimeofday = bad[i];
		v.time = 0;
		*(void **)&v.getcpu = bad[i];
		same(good, v);
		CHECK(!called == !bad[i]);
	}
	resolutions();
	return failed;
}

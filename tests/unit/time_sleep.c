/*
 * time_sleep.c - sleeps last long enough; errors are returned or set in errno.
 */
#include <errno.h>
#include <time.h>
#include <unistd.h>
#include "../test.h"

static long long now(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (long long)ts.tv_sec * 1000000000 + ts.tv_nsec;
}

int main(void)
{
	struct timespec ts = { .tv_nsec = 20000000 };
	long long start = now();

	CHECK(nanosleep(&ts, 0) == 0 && now() - start >= 20000000);
	start = now();
	CHECK(usleep(10000) == 0 && now() - start >= 10000000);
	start = now();
	clock_gettime(CLOCK_MONOTONIC, &ts);
	ts.tv_nsec += 10000000;
	if (ts.tv_nsec >= 1000000000)
		ts.tv_sec++, ts.tv_nsec -= 1000000000;
	CHECK(clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &ts, 0) == 0);
	CHECK(now() - start >= 10000000);
	CHECK(sleep(0) == 0);

	ts.tv_sec = 0;
	ts.tv_nsec = 1000000000;
	errno = 0;
	CHECK(nanosleep(&ts, 0) == -1 && errno == EINVAL);
	errno = 0;
	CHECK(clock_nanosleep(CLOCK_MONOTONIC, 0, &ts, 0) == EINVAL && !errno);
	CHECK(clock_nanosleep(999, 0, &ts, 0) == EINVAL && !errno);
	/* The caller's own CPU time would never reach the end of the sleep. */
	ts.tv_nsec = 1;
	CHECK(clock_nanosleep(CLOCK_THREAD_CPUTIME_ID, 0, &ts, 0) == EINVAL);
	CHECK(!errno);
	errno = 0;
	CHECK(clock_settime(CLOCK_MONOTONIC, &ts) == -1 && errno == EINVAL);
	return failed;
}

/* time_clock_gettime.c - every clock id gives what the system call gives. */
#include <errno.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
#include "../test.h"

#ifdef SYS_clock_gettime64
#define NUMBER SYS_clock_gettime64
#else
#define NUMBER SYS_clock_gettime
#endif

static int before(const struct timespec *a, const struct timespec *b)
{
	return a->tv_sec < b->tv_sec ||
		(a->tv_sec == b->tv_sec && a->tv_nsec <= b->tv_nsec);
}

int main(void)
{
	struct timespec a, b, c;
	int id, i;

	for (id = -20; id < 30; id++) {
		int ra, rb, ea, eb;

		errno = 0;
		ra = clock_gettime(id, &a), ea = errno;
		errno = 0;
		rb = (int)syscall(NUMBER, id, &b), eb = errno;
		clock_gettime(id, &c);
		CHECK(ra == rb && ea == eb);
		/* a coarse clock may tick in between, but not go back */
		CHECK(ra || (before(&a, &b) && before(&b, &c)));
		CHECK(ra || (a.tv_nsec >= 0 && a.tv_nsec < 1000000000));
	}
	errno = 0;
	CHECK(clock_gettime(CLOCK_REALTIME, 0) == -1 && errno == EFAULT);
	errno = 0;
	CHECK(clock_gettime(12345, &a) == -1 && errno == EINVAL);
	/* a descriptor that is not a clock: ((~fd) << 3) | 3 */
	CHECK(clock_gettime((int)(~0u << 3 | 3), &a) == -1 && errno == EINVAL);
	errno = 7;
	for (i = 0; i < 100000; i++) {
		b = a;
		CHECK(clock_gettime(CLOCK_MONOTONIC, &a) == 0);
		CHECK(!i || before(&b, &a));
	}
	CHECK(errno == 7);
	CHECK(clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &a) == 0);
	CHECK(a.tv_sec < 60 && (a.tv_sec || a.tv_nsec));
	CHECK(clock() > 0 && clock() < 60 * CLOCKS_PER_SEC);
	CHECK(timespec_get(&a, TIME_UTC) == TIME_UTC && !timespec_get(&a, 99));
	return failed;
}

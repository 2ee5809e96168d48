/* time_time.c - time and gettimeofday agree with clock_gettime. */
#include <stdint.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	struct timespec coarse, fine, end;
	struct timeval tv;
	struct timezone tz, zone;
	time_t t, u;
	int i;

	for (i = 0; i < 1000; i++) {
		clock_gettime(CLOCK_REALTIME_COARSE, &coarse);
		t = time(&u);
		CHECK(t == u && t >= coarse.tv_sec);
		clock_gettime(CLOCK_REALTIME_COARSE, &end);
		CHECK(t <= end.tv_sec);

		clock_gettime(CLOCK_REALTIME, &fine);
		CHECK(gettimeofday(&tv, 0) == 0);
		clock_gettime(CLOCK_REALTIME, &end);
		CHECK(tv.tv_sec > fine.tv_sec || (tv.tv_sec == fine.tv_sec &&
			tv.tv_usec >= fine.tv_nsec / 1000));
		CHECK(tv.tv_sec < end.tv_sec || (tv.tv_sec == end.tv_sec &&
			tv.tv_usec <= end.tv_nsec / 1000));
	}
	CHECK(time(0) > 1700000000);
	CHECK(gettimeofday(0, 0) == 0);
	memset(&tz, 1, sizeof tz);
	memset(&zone, 2, sizeof zone);
	CHECK(gettimeofday(&tv, &tz) == 0);
#ifdef SYS_gettimeofday
	CHECK(syscall(SYS_gettimeofday, 0, &zone) == 0);
#else
	memset(&zone, 0, sizeof zone);
#endif
	CHECK(!memcmp(&tz, &zone, sizeof tz));
	return failed;
}

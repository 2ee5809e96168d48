/* calls.c - a thousand calls of each function that the vDSO can serve. */
#define _GNU_SOURCE
#include <sched.h>
#include <sys/time.h>
#include <time.h>

int main(void)
{
	struct timespec ts;
	struct timeval tv;
	unsigned cpu, node;
	int i, r = 0;

	for (i = 0; i < 1000; i++) {
		r |= clock_gettime(CLOCK_MONOTONIC, &ts);
		r |= clock_gettime(CLOCK_REALTIME, &ts);
		r |= clock_gettime(CLOCK_MONOTONIC_COARSE, &ts);
		r |= clock_getres(CLOCK_MONOTONIC, &ts);
		r |= gettimeofday(&tv, 0);
		r |= time(0) < 1;
		r |= getcpu(&cpu, &node);
		r |= sched_getcpu() < 0;
		r |= !timespec_get(&ts, TIME_UTC);
	}
	return r;
}

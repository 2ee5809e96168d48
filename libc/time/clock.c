#include <time.h>
#include <limits.h>
#include "names.h"

clock_t clock(void)
{
	struct timespec ts;
	long us;

	if (__clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &ts))
		return -1;
	us = ts.tv_nsec / 1000;
	if (ts.tv_sec > (LONG_MAX - us) / CLOCKS_PER_SEC)
		return -1;
	return (clock_t)ts.tv_sec * CLOCKS_PER_SEC + us;
}

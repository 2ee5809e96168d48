#include <time.h>
#include "internal.h"

int nanosleep(const struct timespec *ts, struct timespec *left)
{
	return (int)__ret(-clock_nanosleep(CLOCK_REALTIME, 0, ts, left));
}

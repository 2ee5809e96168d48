#include <sys/time.h>
#include <errno.h>
#include <sys/timex.h>
#include "internal.h"

/* So many microseconds fit into an int, the limit of old kernels and glibc. */
#define MOST 2145

int adjtime(const struct timeval *by, struct timeval *old)
{
	struct timex t = { .modes = ADJ_OFFSET_SS_READ };
	long long remainder;

	if (by) {
		if (by->tv_sec > MOST || by->tv_sec < -MOST ||
		    by->tv_usec > 999999 || by->tv_usec < -999999)
			return (int)__ret(-EINVAL);
		t.modes = ADJ_OFFSET_SINGLESHOT;
		t.offset = by->tv_sec * 1000000LL + by->tv_usec;
	}
	if (adjtimex(&t) < 0)
		return -1;
	remainder = t.offset;
	if (old) {
		old->tv_sec = remainder / 1000000;
		old->tv_usec = (int)(remainder % 1000000);
	}
	return 0;
}

#include <sys/timex.h>
#include <time.h>

int ntp_adjtime(struct timex *t)
{
	return clock_adjtime(CLOCK_REALTIME, t);
}

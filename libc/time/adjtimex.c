#include <sys/timex.h>
#include <time.h>

int adjtimex(struct timex *t)
{
	return clock_adjtime(CLOCK_REALTIME, t);
}

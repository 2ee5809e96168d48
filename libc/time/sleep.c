#include <unistd.h>
#include <time.h>

unsigned sleep(unsigned seconds)
{
	struct timespec ts = { .tv_sec = seconds };

	return nanosleep(&ts, &ts) ? (unsigned)ts.tv_sec : 0;
}

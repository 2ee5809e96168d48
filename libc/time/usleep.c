#include <unistd.h>
#include <time.h>

int usleep(unsigned us)
{
	struct timespec ts = {
		.tv_sec = us / 1000000,
		.tv_nsec = us % 1000000 * 1000,
	};

	return nanosleep(&ts, 0);
}

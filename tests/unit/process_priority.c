/* process_priority.c - nice, getpriority and setpriority. */
#include <errno.h>
#include <sys/resource.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	int n = getpriority(PRIO_PROCESS, 0);

	CHECK(n >= -20 && n <= 19);
	CHECK(nice(1) == (n < 19 ? n + 1 : 19));
	CHECK(nice(0) == getpriority(PRIO_PROCESS, getpid()));
	CHECK(nice(__INT_MAX__) == 19);
	CHECK(getpriority(PRIO_PROCESS, 0) == 19);
	CHECK(setpriority(PRIO_PROCESS, 0, 19) == 0);
	errno = 0;
	CHECK(getpriority(99, 0) == -1 && errno == EINVAL);
	errno = 0;
	CHECK(setpriority(99, 0, 19) == -1 && errno == EINVAL);
	return failed;
}

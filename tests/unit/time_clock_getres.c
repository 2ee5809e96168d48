/* time_clock_getres.c - resolutions and errors are those of the system call. */
#include <errno.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
#include "../test.h"

#ifdef SYS_clock_getres_time64
#define NUMBER SYS_clock_getres_time64
#else
#define NUMBER SYS_clock_getres
#endif

int main(void)
{
	struct timespec a, b;
	int id;

	for (id = -20; id < 30; id++) {
		int ra, rb, ea, eb;

		memset(&a, 0, sizeof a);
		memset(&b, 0, sizeof b);
		errno = 0;
		ra = clock_getres(id, &a), ea = errno;
		errno = 0;
		rb = (int)syscall(NUMBER, id, &b), eb = errno;
		CHECK(ra == rb && ea == eb);
		CHECK(a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec);
		errno = 0;
		ra = clock_getres(id, 0), ea = errno;
		CHECK(ra == rb && ea == eb);
	}
	return failed;
}

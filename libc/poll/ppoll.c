#include <poll.h>
#include "internal.h"
#include "syscalls/time64.h"

int ppoll(struct pollfd *fds, nfds_t n, const struct timespec *time,
	const sigset_t *mask)
{
	struct timespec t;

	if (time)	/* the kernel overwrites it with the time left */
		t = *time;
	return __ret(sys_ppoll(fds, n, time ? &t : 0, mask, sizeof *mask));
}

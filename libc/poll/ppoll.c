#include <poll.h>
#include "internal.h"
#include "syscall.h"
#include "syscalls/time64.h"

int ppoll(struct pollfd *fds, nfds_t n, const struct timespec *time,
	const sigset_t *mask)
{
	struct timespec t;

	if (time)	/* the kernel writes there what is left */
		t = *time;
	return __ret(syscall5(SYS_ppoll_time64, (long)fds, (long)n,
		time ? (long)&t : 0, (long)mask, sizeof *mask));
}

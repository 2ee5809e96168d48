#include <poll.h>
#include "internal.h"
#include "syscalls/time64.h"

int poll(struct pollfd *fds, nfds_t n, int ms)
{
	struct timespec t = { .tv_sec = ms / 1000 };

	t.tv_nsec = ms % 1000 * 1000000L;
	return __ret(sys_ppoll(fds, n, ms < 0 ? 0 : &t, 0, 0));
}

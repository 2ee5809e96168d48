#include <poll.h>
#include "internal.h"
#include "syscall.h"
#include "syscalls/time64.h"

int poll(struct pollfd *fds, nfds_t n, int ms)
{
	struct timespec t = { .tv_sec = ms / 1000 };

	t.tv_nsec = ms % 1000 * 1000000L;
	return __ret(syscall5(SYS_ppoll_time64, (long)fds, (long)n,
		ms < 0 ? 0 : (long)&t, 0, 0));
}

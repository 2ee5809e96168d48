#include <sys/select.h>
#include "internal.h"
#include "syscalls/time64.h"

int pselect(int n, fd_set *__restrict in, fd_set *__restrict out,
	fd_set *__restrict except, const struct timespec *__restrict time,
	const sigset_t *__restrict mask)
{
	struct timespec t;
	/* A system call has six arguments at most; these two go in memory. */
	__KERNEL_LONG mask_and_size[2] = {
		(unsigned long)mask, sizeof *mask
	};

	if (time)	/* the kernel overwrites it with the time left */
		t = *time;
	return __ret(sys_pselect6(n, in, out, except, time ? &t : 0,
		mask_and_size));
}

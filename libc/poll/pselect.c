#include <sys/select.h>
#include "internal.h"
#include "syscall.h"
#include "syscalls/time64.h"

int pselect(int n, fd_set *__restrict in, fd_set *__restrict out,
	fd_set *__restrict except, const struct timespec *__restrict time,
	const sigset_t *__restrict mask)
{
	struct timespec t;
	/* A seventh argument would be too many: the last two lie here. */
	__KERNEL_LONG set[2] = { (unsigned long)mask, sizeof *mask };

	if (time)	/* the kernel writes there what is left */
		t = *time;
	return __ret(syscall6(SYS_pselect6_time64, n, (long)in, (long)out,
		(long)except, time ? (long)&t : 0, (long)set));
}

#include <unistd.h>
#include <fcntl.h>
#include "internal.h"
#include "syscalls/offset.h"
#include "syscall.h"

int dup2(int from, int to)
{
	/* dup3 refuses what dup2 grants: an open descriptor to itself. */
	if (from == to) {
		long r = syscall2(SYS_fcntl64, from, F_GETFD);

		return __ret(r < 0 ? r : to);
	}
	return __ret(syscall3(SYS_dup3, from, to, 0));
}

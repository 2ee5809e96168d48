#include <sys/signalfd.h>
#include "internal.h"
#include "syscall.h"

int signalfd(int fd, const sigset_t *set, int flags)
{
	return __new_fd(syscall4(SYS_signalfd4, fd, set, sizeof *set, flags));
}

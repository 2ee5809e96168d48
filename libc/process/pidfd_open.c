#include <sys/pidfd.h>
#include "internal.h"
#include "syscall.h"

int pidfd_open(pid_t process, unsigned flags)
{
	return (int)__new_fd(syscall2(SYS_pidfd_open, process, flags));
}

#include <sys/pidfd.h>
#include "internal.h"
#include "syscall.h"

int pidfd_send_signal(int pidfd, int sig, siginfo_t *info, unsigned flags)
{
	return (int)__ret(syscall4(SYS_pidfd_send_signal, pidfd, sig, info, flags));
}

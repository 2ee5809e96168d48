#include <signal.h>
#include "syscalls/ids.h"
#include "internal.h"
#include "syscall.h"

int sigqueue(pid_t id, int sig, const union sigval value)
{
	siginfo_t info = { .si_signo = sig, .si_code = SI_QUEUE };

	info.si_pid = syscall0(SYS_getpid);
	info.si_uid = syscall0(SYS_getuid32);
	info.si_value = value;
	return __ret(syscall3(SYS_rt_sigqueueinfo, id, sig, (long)&info));
}

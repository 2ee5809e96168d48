#include <signal.h>
#include "internal.h"
#include "syscall.h"
#include "syscalls/ids.h"

int sigqueue(pid_t id, int sig, const union sigval value)
{
	siginfo_t info = { .si_signo = sig, .si_code = SI_QUEUE };

	info.si_pid = syscall0(SYS_getpid);
	info.si_uid = sys_getuid();
	info.si_value = value;
	return __ret(syscall3(SYS_rt_sigqueueinfo, id, sig, &info));
}

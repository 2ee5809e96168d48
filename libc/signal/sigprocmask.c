#include <signal.h>
#include "internal.h"
#include "syscall.h"

int sigprocmask(int how, const sigset_t *__restrict set,
	sigset_t *__restrict old)
{
	return __ret(syscall4(SYS_rt_sigprocmask, how, set, old, sizeof *set));
}

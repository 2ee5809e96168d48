#include <signal.h>
#include "syscall.h"

int pthread_sigmask(int how, const sigset_t *__restrict set,
	sigset_t *__restrict old)
{
	return -syscall4(SYS_rt_sigprocmask, how, set, old, sizeof *set);
}

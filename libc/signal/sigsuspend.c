#include <signal.h>
#include "internal.h"
#include "syscall.h"

int sigsuspend(const sigset_t *set)
{
	return __ret(syscall2(SYS_rt_sigsuspend, set, sizeof *set));
}

#include <signal.h>
#include "internal.h"
#include "syscall.h"

int sigpending(sigset_t *set)
{
	return __ret(syscall2(SYS_rt_sigpending, (long)set, sizeof *set));
}

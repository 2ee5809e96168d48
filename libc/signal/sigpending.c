#include <signal.h>
#include "internal.h"
#include "syscall.h"

int sigpending(sigset_t *set)
{
	return __ret(syscall2(SYS_rt_sigpending, set, sizeof *set));
}

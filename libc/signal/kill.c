#include <signal.h>
#include "internal.h"
#include "syscall.h"

int kill(pid_t id, int sig)
{
	return __ret(syscall2(SYS_kill, id, sig));
}

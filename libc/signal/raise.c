#include <signal.h>
#include "internal.h"
#include "syscall.h"

int raise(int sig)
{
	/* A signal to a thread is taken before the call returns to it. */
	return __ret(syscall3(SYS_tgkill, syscall0(SYS_getpid),
		syscall0(SYS_gettid), sig));
}

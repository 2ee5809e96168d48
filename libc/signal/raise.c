#include <signal.h>
#include "internal.h"
#include "syscall.h"

int raise(int sig)
{
	/*
	 * tgkill, not kill: a signal to the calling thread is handled before
	 * the call returns, as POSIX requires.
	 */
	return __ret(syscall3(SYS_tgkill, syscall0(SYS_getpid),
		syscall0(SYS_gettid), sig));
}

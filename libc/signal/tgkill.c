#include <signal.h>
#include "internal.h"
#include "syscall.h"

int tgkill(pid_t group, pid_t thread, int sig)
{
	return (int)__ret(syscall3(SYS_tgkill, group, thread, sig));
}

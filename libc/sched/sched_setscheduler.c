#include <sched.h>
#include "internal.h"
#include "syscall.h"

int sched_setscheduler(pid_t process, int policy, const struct sched_param *p)
{
	return (int)__ret(syscall3(SYS_sched_setscheduler, process, policy, p));
}

#include <sched.h>
#include "internal.h"
#include "syscall.h"

int sched_setparam(pid_t process, const struct sched_param *p)
{
	return (int)__ret(syscall2(SYS_sched_setparam, process, p));
}

#include <sched.h>
#include "internal.h"
#include "syscall.h"

int sched_getparam(pid_t process, struct sched_param *p)
{
	return (int)__ret(syscall2(SYS_sched_getparam, process, p));
}

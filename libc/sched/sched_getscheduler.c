#include <sched.h>
#include "internal.h"
#include "syscall.h"

int sched_getscheduler(pid_t process)
{
	return (int)__ret(syscall1(SYS_sched_getscheduler, process));
}

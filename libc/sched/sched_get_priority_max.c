#include <sched.h>
#include "internal.h"
#include "syscall.h"

int sched_get_priority_max(int policy)
{
	return (int)__ret(syscall1(SYS_sched_get_priority_max, policy));
}

#include <sched.h>
#include "internal.h"
#include "syscall.h"

int sched_yield(void)
{
	return (int)__ret(syscall0(SYS_sched_yield));
}

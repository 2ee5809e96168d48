#include <sched.h>
#include "internal.h"
#include "syscalls/time64.h"

int sched_rr_get_interval(pid_t process, struct timespec *interval)
{
	return (int)__ret(sys_sched_rr_get_interval(process, interval));
}

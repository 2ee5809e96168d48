#include <sched.h>
#include "internal.h"
#include "syscall.h"

int sched_setaffinity(pid_t process, size_t n, const cpu_set_t *set)
{
	return (int)__ret(syscall3(SYS_sched_setaffinity, process, n, set));
}

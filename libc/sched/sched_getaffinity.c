#include <sched.h>
#include <string.h>
#include "internal.h"
#include "syscall.h"

int sched_getaffinity(pid_t process, size_t n, cpu_set_t *set)
{
	/* The kernel returns how many bytes of the set it has written. */
	long r = syscall3(SYS_sched_getaffinity, process, n, set);

	if (r > 0) {
		memset((char *)set + r, 0, n - r);
		r = 0;
	}
	return (int)__ret(r);
}

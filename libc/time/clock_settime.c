#include <time.h>
#include "internal.h"
#include "syscalls/time64.h"

int clock_settime(clockid_t clock, const struct timespec *ts)
{
	return (int)__ret(sys_clock_settime(clock, ts));
}

#include <time.h>
#include "internal.h"
#include "syscall.h"
#include "syscalls/time64.h"

int clock_settime(clockid_t clock, const struct timespec *ts)
{
	return (int)__ret(syscall2(SYS_clock_settime64, clock, (long)ts));
}

#include <time.h>
#include "internal.h"
#include "syscalls/time64.h"
#include "timer.h"

int timer_settime(timer_t timer, int flags,
	const struct itimerspec *__restrict value,
	struct itimerspec *__restrict old)
{
	return (int)__ret(sys_timer_settime(timer_id(timer), flags, value, old));
}

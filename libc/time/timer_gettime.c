#include <time.h>
#include "internal.h"
#include "syscalls/time64.h"
#include "timer.h"

int timer_gettime(timer_t timer, struct itimerspec *value)
{
	return (int)__ret(sys_timer_gettime(timer_id(timer), value));
}

#include <time.h>
#include "internal.h"
#include "syscall.h"
#include "timer.h"

int timer_getoverrun(timer_t timer)
{
	return (int)__ret(syscall1(SYS_timer_getoverrun, timer_id(timer)));
}

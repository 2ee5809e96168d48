#include <time.h>
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include "internal.h"
#include "syscall.h"

int timer_create(clockid_t clock, struct sigevent *__restrict event,
	timer_t *__restrict timer)
{
	int id;
	long r;

	/* To the kernel, this is SIGEV_SIGNAL. */
	if (event && event->sigev_notify == SIGEV_THREAD)
		return (int)__ret(-EINVAL);
	r = syscall3(SYS_timer_create, clock, event, &id);
	if (!r)
		*timer = (timer_t)(intptr_t)id;
	return (int)__ret(r);
}

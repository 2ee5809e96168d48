#include <unistd.h>
#include <bits/long.h>
#include "syscall.h"

unsigned alarm(unsigned seconds)
{
	/* struct itimerval: it_interval, it_value. Its times are not 64-bit. */
	__KERNEL_LONG new[4] = {
		0, 0, seconds > 0x7fffffff ? 0x7fffffff : seconds, 0
	};
	__KERNEL_LONG old[4] = { 0, 0, 0, 0 };
	long usec;

	syscall3(SYS_setitimer, 0 /* ITIMER_REAL */, new, old);
	/* Rounded to the nearest second, but not to 0: that means no alarm. */
	usec = __KERNEL_USEC(old[3]);
	return old[2] + (usec >= 500000 || (usec && !old[2]));
}

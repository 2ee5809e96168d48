/* timezone.h - the kernel's time zone, two ints. */
#include "syscall.h"

static inline long kernel_zone(void *zone)
{
	return syscall2(SYS_gettimeofday, 0, (long)zone);
}

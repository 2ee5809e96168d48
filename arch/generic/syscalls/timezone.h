/* timezone.h - the kernel's time zone, a struct timezone of two ints. */
#include "syscall.h"

static inline long sys_get_timezone(void *zone)
{
	return syscall2(SYS_gettimeofday, 0, zone);
}

static inline long sys_set_timezone(const void *zone)
{
	return syscall2(SYS_settimeofday, 0, zone);
}

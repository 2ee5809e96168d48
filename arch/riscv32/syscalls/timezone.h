/* timezone.h - the kernel's time zone: no call sets or reads it on riscv32. */
#include <bits/errno.h>

static inline long sys_get_timezone(void *zone)
{
	int *tz = zone;

	tz[0] = tz[1] = 0;
	return 0;
}

static inline long sys_set_timezone(const void *zone)
{
	(void)zone;
	return -ENOSYS;
}

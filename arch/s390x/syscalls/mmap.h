/* mmap.h - mmap: its arguments lie in memory. */
#include "syscall.h"

static inline long map(void *at, long size, int protection, int flags, int fd,
	__INT64_TYPE__ offset)
{
	long a[6] = { (long)at, size, protection, flags, fd, offset };

	return syscall1(SYS_mmap, (long)a);
}

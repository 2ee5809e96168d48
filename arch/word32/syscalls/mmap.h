/* mmap.h - mmap2: it counts in units of 4096 bytes, whatever a page has. */
#include <bits/errno.h>
#include "syscall.h"

static inline long map(void *at, long size, int protection, int flags, int fd,
	__INT64_TYPE__ offset)
{
	if (offset & 0xfff)
		return -EINVAL;
	if (offset >> 44)
		return -EOVERFLOW;
	return syscall6(SYS_mmap2, (long)at, size, protection, flags, fd,
		(long)(offset >> 12));
}

/* mmap.h - mmap2; its offset counts 4096 bytes, whatever the page size. */
#include <bits/errno.h>
#include "syscall.h"

static inline long sys_mmap(void *address, unsigned long size, int protection,
	int flags, int fd, __INT64_TYPE__ offset)
{
	if (offset & 0xfff)
		return -EINVAL;
	if (offset >> 44)
		return -EOVERFLOW;
	return syscall6(SYS_mmap2, address, size, protection, flags, fd,
		offset >> 12);
}

/* mmap.h - mmap: its offset fits a register. */
#include "syscalls/offset.h"

static inline long map(void *at, unsigned long size, int protection, int flags,
	int fd, __INT64_TYPE__ offset)
{
	return wide(SYS_mmap, (unsigned long)at, size, protection, flags, fd,
		offset);
}

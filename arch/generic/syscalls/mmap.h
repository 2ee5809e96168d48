/* mmap.h - mmap: its offset fits a word. */
#include "syscall.h"

static inline long map(void *at, long size, int protection, int flags, int fd,
	__INT64_TYPE__ offset)
{
	return syscall6(SYS_mmap, (long)at, size, protection, flags, fd,
		offset);
}

/* mmap.h - mmap; here the offset fits in a register. */
#include "syscall.h"

static inline long sys_mmap(void *address, unsigned long size, int protection,
	int flags, int fd, __INT64_TYPE__ offset)
{
	return syscall6(SYS_mmap, address, size, protection, flags, fd, offset);
}

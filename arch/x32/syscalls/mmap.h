/* mmap.h - mmap; its 64-bit offset fits a register, but not a long. */
#include "syscalls/offset.h"

static inline long sys_mmap(void *address, unsigned long size, int protection,
	int flags, int fd, __INT64_TYPE__ offset)
{
	return syscall_wide(SYS_mmap, (unsigned long)address, size, protection,
		flags, fd, offset);
}

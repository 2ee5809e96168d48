/* mmap.h - mmap; here the kernel reads its arguments from memory. */
#include "syscall.h"

static inline long sys_mmap(void *address, unsigned long size, int protection,
	int flags, int fd, __INT64_TYPE__ offset)
{
	long args[6] = { (long)address, size, protection, flags, fd, offset };

	return syscall1(SYS_mmap, args);
}

/* statfs.h - statfs and fstatfs, with counts of 64 bits; size is the buffer's. */
#include "syscall.h"

static inline long sys_statfs(const char *path, unsigned long size, void *buf)
{
	(void)size;
	return syscall2(SYS_statfs, path, buf);
}

static inline long sys_fstatfs(int fd, unsigned long size, void *buf)
{
	(void)size;
	return syscall2(SYS_fstatfs, fd, buf);
}

/*
 * statfs.h - statfs and fstatfs, with counts of 64 bits. These calls want the
 * size of the structure, 84 bytes or, with padding at the end, 88. The kernel of
 * arm counts 84 and accepts 88.
 */
#include "syscall.h"

static inline long sys_statfs(const char *path, unsigned long size, void *buf)
{
	return syscall3(SYS_statfs64, path, size, buf);
}

static inline long sys_fstatfs(int fd, unsigned long size, void *buf)
{
	return syscall3(SYS_fstatfs64, fd, size, buf);
}

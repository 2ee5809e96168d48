/*
 * range.h - calls that take a range of a file as two 64-bit numbers, and one
 * more argument; here each fits in a register.
 */
#ifndef RANGE_H
#define RANGE_H

#include "syscall.h"

static inline long sys_fadvise(int fd, __INT64_TYPE__ offset,
	__INT64_TYPE__ size, int advice)
{
	return syscall4(SYS_fadvise64, fd, offset, size, advice);
}

static inline long sys_sync_file_range(int fd, __INT64_TYPE__ offset,
	__INT64_TYPE__ size, unsigned flags)
{
#ifdef SYS_sync_file_range2	/* powerpc: as on its 32-bit kernel */
	return syscall4(SYS_sync_file_range2, fd, flags, offset, size);
#else
	return syscall4(SYS_sync_file_range, fd, offset, size, flags);
#endif
}

#endif

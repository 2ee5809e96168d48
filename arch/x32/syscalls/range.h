/*
 * range.h - calls that take a range of a file as two 64-bit numbers, and one
 * more argument; see offset.h.
 */
#ifndef RANGE_H
#define RANGE_H

#include "syscalls/offset.h"

static inline long sys_fadvise(int fd, __INT64_TYPE__ offset,
	__INT64_TYPE__ size, int advice)
{
	return syscall_wide(SYS_fadvise64, fd, offset, size, advice, 0, 0);
}

static inline long sys_sync_file_range(int fd, __INT64_TYPE__ offset,
	__INT64_TYPE__ size, unsigned flags)
{
	return syscall_wide(SYS_sync_file_range, fd, offset, size, flags, 0, 0);
}

#endif

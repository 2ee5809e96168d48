/*
 * range.h - calls that take a range of a file as two 64-bit numbers, each in two
 * registers, and one more argument.
 *
 * Where such a pair starts at an even register (arm, powerpc), seven registers
 * would be needed for fd, a gap, two pairs and the argument. So the kernel takes
 * the argument in the place of the gap.
 */
#ifndef RANGE_H
#define RANGE_H

#include "syscalls/offset.h"

#ifdef SYS_arm_fadvise64_64
#define SYS_fadvise64_64 SYS_arm_fadvise64_64
#endif

static inline long sys_fadvise(int fd, __INT64_TYPE__ offset,
	__INT64_TYPE__ size, int advice)
{
#ifdef TRAP_PAIR_EVEN
	return syscall6(SYS_fadvise64_64, fd, advice, FIRST(offset),
		SECOND(offset), FIRST(size), SECOND(size));
#else
	return syscall6(SYS_fadvise64_64, fd, FIRST(offset), SECOND(offset),
		FIRST(size), SECOND(size), advice);
#endif
}

static inline long sys_sync_file_range(int fd, __INT64_TYPE__ offset,
	__INT64_TYPE__ size, unsigned flags)
{
#ifdef TRAP_PAIR_EVEN
	return syscall6(SYS_sync_file_range2, fd, flags, FIRST(offset),
		SECOND(offset), FIRST(size), SECOND(size));
#else
	return syscall6(SYS_sync_file_range, fd, FIRST(offset), SECOND(offset),
		FIRST(size), SECOND(size), flags);
#endif
}

#endif

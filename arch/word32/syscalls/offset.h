/*
 * offset.h - system calls that take a 64-bit offset, in two words.
 *
 * They come in the order of memory. Where the C calling convention starts a
 * pair at an even register, the kernel's entry does too: there the ABI's trap.h
 * says TRAP_PAIR_EVEN, and a word is skipped.
 */
#ifndef OFFSET_H
#define OFFSET_H

#include "syscall.h"

#define LOW(x) (long)(x)
#define HIGH(x) (long)((x) >> 32)
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define PAIR(x) HIGH(x), LOW(x)
#else
#define PAIR(x) LOW(x), HIGH(x)
#endif

#ifndef SYS__llseek	/* riscv32 spells it so */
#define SYS__llseek SYS_llseek
#endif

static inline __INT64_TYPE__ seek(int fd, __INT64_TYPE__ offset, int whence)
{
	long r = syscall5(SYS__llseek, fd, HIGH(offset), LOW(offset),
		(long)&offset, whence);

	return r ? r : offset;
}

static inline long at_offset(long number, int fd, const void *buf, long n,
	__INT64_TYPE__ offset)
{
#ifdef TRAP_PAIR_EVEN
	return syscall6(number, fd, (long)buf, n, 0, PAIR(offset));
#else
	return syscall5(number, fd, (long)buf, n, PAIR(offset));
#endif
}

static inline long vec_at_offset(long number, int fd, const void *v, long n,
	__INT64_TYPE__ offset)
{
	return syscall5(number, fd, (long)v, n, LOW(offset), HIGH(offset));
}

static inline long resize(long number, long what, __INT64_TYPE__ size)
{
#ifdef TRAP_PAIR_EVEN
	return syscall4(number, what, 0, PAIR(size));
#else
	return syscall3(number, what, PAIR(size));
#endif
}

static inline long allocate(int fd, int mode, __INT64_TYPE__ offset,
	__INT64_TYPE__ size)
{
	return syscall6(SYS_fallocate, fd, mode, PAIR(offset), PAIR(size));
}

#endif

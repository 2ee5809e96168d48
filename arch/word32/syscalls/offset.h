/*
 * offset.h - calls that take a 64-bit file offset; here it takes two registers,
 * in the order in which its halves lie in memory.
 *
 * Where the C calling convention starts such a pair at an even register, so does
 * the kernel, and an argument is skipped: the ABI's trap.h defines
 * TRAP_PAIR_EVEN.
 */
#ifndef OFFSET_H
#define OFFSET_H

#include "syscall.h"

#define LOW(x) ((unsigned long)(x))
#define HIGH(x) ((unsigned long)((x) >> 32))
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define FIRST(x) HIGH(x)
#define SECOND(x) LOW(x)
#else
#define FIRST(x) LOW(x)
#define SECOND(x) HIGH(x)
#endif

#ifndef SYS__llseek	/* riscv32 has it by another name */
#define SYS__llseek SYS_llseek
#endif

static inline long sys_fcntl(int fd, int command, unsigned long arg)
{
	return syscall3(SYS_fcntl64, fd, command, arg);
}

/* The new offset, or a negated errno; no offset is negative. */
static inline __INT64_TYPE__ sys_lseek(int fd, __INT64_TYPE__ offset, int whence)
{
	long r = syscall5(SYS__llseek, fd, HIGH(offset), LOW(offset), &offset,
		whence);

	return r ? r : offset;
}

static inline long sys_pread(int fd, void *buf, unsigned long n,
	__INT64_TYPE__ offset)
{
#ifdef TRAP_PAIR_EVEN
	return syscall6(SYS_pread64, fd, buf, n, 0, FIRST(offset), SECOND(offset));
#else
	return syscall5(SYS_pread64, fd, buf, n, FIRST(offset), SECOND(offset));
#endif
}

static inline long sys_pwrite(int fd, const void *buf, unsigned long n,
	__INT64_TYPE__ offset)
{
#ifdef TRAP_PAIR_EVEN
	return syscall6(SYS_pwrite64, fd, buf, n, 0, FIRST(offset), SECOND(offset));
#else
	return syscall5(SYS_pwrite64, fd, buf, n, FIRST(offset), SECOND(offset));
#endif
}

/* The offset of preadv and pwritev is two words on every ABI, low word first. */
static inline long sys_preadv(int fd, const void *iov, unsigned long n,
	__INT64_TYPE__ offset)
{
	return syscall5(SYS_preadv, fd, iov, n, LOW(offset), HIGH(offset));
}

static inline long sys_pwritev(int fd, const void *iov, unsigned long n,
	__INT64_TYPE__ offset)
{
	return syscall5(SYS_pwritev, fd, iov, n, LOW(offset), HIGH(offset));
}

static inline long sys_truncate(const char *path, __INT64_TYPE__ size)
{
#ifdef TRAP_PAIR_EVEN
	return syscall4(SYS_truncate64, path, 0, FIRST(size), SECOND(size));
#else
	return syscall3(SYS_truncate64, path, FIRST(size), SECOND(size));
#endif
}

static inline long sys_ftruncate(int fd, __INT64_TYPE__ size)
{
#ifdef TRAP_PAIR_EVEN
	return syscall4(SYS_ftruncate64, fd, 0, FIRST(size), SECOND(size));
#else
	return syscall3(SYS_ftruncate64, fd, FIRST(size), SECOND(size));
#endif
}

static inline long sys_fallocate(int fd, int mode, __INT64_TYPE__ offset,
	__INT64_TYPE__ size)
{
	return syscall6(SYS_fallocate, fd, mode, FIRST(offset), SECOND(offset),
		FIRST(size), SECOND(size));
}

/* As for preadv; flags follow both words. */
static inline long sys_preadv2(int fd, const void *iov, unsigned long n,
	__INT64_TYPE__ offset, int flags)
{
	return syscall6(SYS_preadv2, fd, iov, n, LOW(offset), HIGH(offset),
		flags);
}

static inline long sys_pwritev2(int fd, const void *iov, unsigned long n,
	__INT64_TYPE__ offset, int flags)
{
	return syscall6(SYS_pwritev2, fd, iov, n, LOW(offset), HIGH(offset),
		flags);
}

static inline long sys_readahead(int fd, __INT64_TYPE__ offset, unsigned long n)
{
#ifdef TRAP_PAIR_EVEN
	return syscall5(SYS_readahead, fd, 0, FIRST(offset), SECOND(offset), n);
#else
	return syscall4(SYS_readahead, fd, FIRST(offset), SECOND(offset), n);
#endif
}

#endif

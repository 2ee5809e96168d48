/*
 * offset.h - calls that take a 64-bit file offset: it fits a register, but not
 * a long, to which the macros of arch/syscall.h cast.
 */
#ifndef OFFSET_H
#define OFFSET_H

#include "syscall.h"

static inline TRAP_WORD syscall_wide(TRAP_WORD number, TRAP_WORD a, TRAP_WORD b,
	TRAP_WORD c, TRAP_WORD d, TRAP_WORD e, TRAP_WORD f)
{
	register TRAP_WORD n __asm__(TRAP_NUMBER) = number;
	register TRAP_WORD r1 __asm__(TRAP_1) = a;
	register TRAP_WORD r2 __asm__(TRAP_2) = b;
	register TRAP_WORD r3 __asm__(TRAP_3) = c;
	register TRAP_WORD r4 __asm__(TRAP_4) = d;
	register TRAP_WORD r5 __asm__(TRAP_5) = e;
	register TRAP_WORD r6 __asm__(TRAP_6) = f;
	__asm__ volatile(TRAP : "+r"(n), "+r"(r1), "+r"(r2), "+r"(r3), "+r"(r4),
		"+r"(r5), "+r"(r6) : : TRAP_CLOBBERS);
	return TRAP_RESULT;
}

static inline long sys_fcntl(int fd, int command, unsigned long arg)
{
	return syscall3(SYS_fcntl, fd, command, arg);
}

/* The new offset, or a negated errno; no offset is negative. */
static inline __INT64_TYPE__ sys_lseek(int fd, __INT64_TYPE__ offset, int whence)
{
	return syscall_wide(SYS_lseek, fd, offset, whence, 0, 0, 0);
}

static inline long sys_pread(int fd, void *buf, unsigned long n,
	__INT64_TYPE__ offset)
{
	return syscall_wide(SYS_pread64, fd, (unsigned long)buf, n, offset,
		0, 0);
}

static inline long sys_pwrite(int fd, const void *buf, unsigned long n,
	__INT64_TYPE__ offset)
{
	return syscall_wide(SYS_pwrite64, fd, (unsigned long)buf, n, offset,
		0, 0);
}

static inline long sys_preadv(int fd, const void *iov, unsigned long n,
	__INT64_TYPE__ offset)
{
	return syscall_wide(SYS_preadv, fd, (unsigned long)iov, n, offset,
		0, 0);
}

static inline long sys_pwritev(int fd, const void *iov, unsigned long n,
	__INT64_TYPE__ offset)
{
	return syscall_wide(SYS_pwritev, fd, (unsigned long)iov, n, offset,
		0, 0);
}

static inline long sys_truncate(const char *path, __INT64_TYPE__ size)
{
	return syscall_wide(SYS_truncate, (unsigned long)path, size, 0, 0, 0, 0);
}

static inline long sys_ftruncate(int fd, __INT64_TYPE__ size)
{
	return syscall_wide(SYS_ftruncate, fd, size, 0, 0, 0, 0);
}

static inline long sys_fallocate(int fd, int mode, __INT64_TYPE__ offset,
	__INT64_TYPE__ size)
{
	return syscall_wide(SYS_fallocate, fd, mode, offset, size, 0, 0);
}

/* x32 has calls of its own (preadv64v2), whose offset is one argument. */
static inline long sys_preadv2(int fd, const void *iov, unsigned long n,
	__INT64_TYPE__ offset, int flags)
{
	return syscall_wide(SYS_preadv2, fd, (unsigned long)iov, n, offset,
		flags, 0);
}

static inline long sys_pwritev2(int fd, const void *iov, unsigned long n,
	__INT64_TYPE__ offset, int flags)
{
	return syscall_wide(SYS_pwritev2, fd, (unsigned long)iov, n, offset,
		flags, 0);
}

static inline long sys_readahead(int fd, __INT64_TYPE__ offset, unsigned long n)
{
	return syscall_wide(SYS_readahead, fd, offset, n, 0, 0, 0);
}

#endif

/*
 * offset.h - calls that take a 64-bit file offset; here it fits in a register.
 *
 * Where it does not (word32/syscalls/offset.h), the calls themselves have other
 * names and other argument orders.
 */
#ifndef OFFSET_H
#define OFFSET_H

#include "syscall.h"

static inline long sys_fcntl(int fd, int command, unsigned long arg)
{
	return syscall3(SYS_fcntl, fd, command, arg);
}

/* The new offset, or a negated errno; no offset is negative. */
static inline __INT64_TYPE__ sys_lseek(int fd, __INT64_TYPE__ offset, int whence)
{
	return syscall3(SYS_lseek, fd, offset, whence);
}

static inline long sys_pread(int fd, void *buf, unsigned long n,
	__INT64_TYPE__ offset)
{
	return syscall4(SYS_pread64, fd, buf, n, offset);
}

static inline long sys_pwrite(int fd, const void *buf, unsigned long n,
	__INT64_TYPE__ offset)
{
	return syscall4(SYS_pwrite64, fd, buf, n, offset);
}

/* The offset of preadv and pwritev is two words on every ABI, low word first. */
static inline long sys_preadv(int fd, const void *iov, unsigned long n,
	__INT64_TYPE__ offset)
{
	return syscall5(SYS_preadv, fd, iov, n, offset, 0);
}

static inline long sys_pwritev(int fd, const void *iov, unsigned long n,
	__INT64_TYPE__ offset)
{
	return syscall5(SYS_pwritev, fd, iov, n, offset, 0);
}

static inline long sys_truncate(const char *path, __INT64_TYPE__ size)
{
	return syscall2(SYS_truncate, path, size);
}

static inline long sys_ftruncate(int fd, __INT64_TYPE__ size)
{
	return syscall2(SYS_ftruncate, fd, size);
}

static inline long sys_fallocate(int fd, int mode, __INT64_TYPE__ offset,
	__INT64_TYPE__ size)
{
	return syscall4(SYS_fallocate, fd, mode, offset, size);
}

/* As for preadv; flags follow both words. */
static inline long sys_preadv2(int fd, const void *iov, unsigned long n,
	__INT64_TYPE__ offset, int flags)
{
	return syscall6(SYS_preadv2, fd, iov, n, offset, 0, flags);
}

static inline long sys_pwritev2(int fd, const void *iov, unsigned long n,
	__INT64_TYPE__ offset, int flags)
{
	return syscall6(SYS_pwritev2, fd, iov, n, offset, 0, flags);
}

static inline long sys_readahead(int fd, __INT64_TYPE__ offset, unsigned long n)
{
	return syscall3(SYS_readahead, fd, offset, n);
}

#endif

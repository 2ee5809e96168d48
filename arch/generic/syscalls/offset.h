/*
 * offset.h - system calls that take a 64-bit offset: here one word holds it.
 *
 * Each is one function, because where a word is too short not only the offset
 * is passed otherwise, but the calls differ (word32/offset.h).
 */
#ifndef OFFSET_H
#define OFFSET_H

#include "syscall.h"

#define SYS_fcntl64 SYS_fcntl
#define SYS_truncate64 SYS_truncate
#define SYS_ftruncate64 SYS_ftruncate

/* The new offset, or a negated errno; no offset is negative. */
static inline __INT64_TYPE__ seek(int fd, __INT64_TYPE__ offset, int whence)
{
	return syscall3(SYS_lseek, fd, offset, whence);
}

/* pread64 and pwrite64 */
static inline long at_offset(long number, int fd, const void *buf, long n,
	__INT64_TYPE__ offset)
{
	return syscall4(number, fd, (long)buf, n, offset);
}

/* preadv and pwritev: two words on every machine, the low one first */
static inline long vec_at_offset(long number, int fd, const void *v, long n,
	__INT64_TYPE__ offset)
{
	return syscall5(number, fd, (long)v, n, offset, 0);
}

/* truncate64 and ftruncate64: what is a path or a descriptor */
static inline long resize(long number, long what, __INT64_TYPE__ size)
{
	return syscall2(number, what, size);
}

static inline long allocate(int fd, int mode, __INT64_TYPE__ offset,
	__INT64_TYPE__ size)
{
	return syscall4(SYS_fallocate, fd, mode, offset, size);
}

#endif

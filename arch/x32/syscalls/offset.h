/*
 * offset.h - system calls that take a 64-bit offset: a register holds it, which
 * is wider than the longs of arch/syscall.h.
 */
#ifndef OFFSET_H
#define OFFSET_H

#include "syscall.h"

#define SYS_fcntl64 SYS_fcntl
#define SYS_truncate64 SYS_truncate
#define SYS_ftruncate64 SYS_ftruncate

static inline TRAP_WORD wide(TRAP_WORD number, TRAP_WORD a, TRAP_WORD b,
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

/* The new offset, or a negated errno; no offset is negative. */
static inline __INT64_TYPE__ seek(int fd, __INT64_TYPE__ offset, int whence)
{
	return wide(SYS_lseek, fd, offset, whence, 0, 0, 0);
}

/* pread64 and pwrite64 */
static inline long at_offset(long number, int fd, const void *buf,
	unsigned long n, __INT64_TYPE__ offset)
{
	return wide(number, fd, (unsigned long)buf, n, offset, 0, 0);
}

/* preadv and pwritev */
static inline long vec_at_offset(long number, int fd, const void *v,
	unsigned long n, __INT64_TYPE__ offset)
{
	return wide(number, fd, (unsigned long)v, n, offset, 0, 0);
}

/* truncate64 and ftruncate64: what is a path or a descriptor */
static inline long resize(long number, unsigned long what, __INT64_TYPE__ size)
{
	return wide(number, what, size, 0, 0, 0, 0);
}

static inline long allocate(int fd, int mode, __INT64_TYPE__ offset,
	__INT64_TYPE__ size)
{
	return wide(SYS_fallocate, fd, mode, offset, size, 0, 0);
}

#endif

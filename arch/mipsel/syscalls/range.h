/*
 * range.h - calls that take a range of a file as two 64-bit numbers, each in two
 * words of which the first is even, and one more argument. That makes seven
 * words with the gap after fd; no other call of o32 has seven.
 */
#ifndef RANGE_H
#define RANGE_H

#include "syscalls/offset.h"

/* As __syscall6 in trap.h; the seventh argument is at 24($29). */
static inline long syscall_range(long number, int fd, __INT64_TYPE__ offset,
	__INT64_TYPE__ size, long last)
{
	register long n __asm__("$2") = number;
	register long r1 __asm__("$4") = fd;
	register long r2 __asm__("$5") = 0;
	register long r3 __asm__("$6") = (long)FIRST(offset);
	register long r4 __asm__("$7") = (long)SECOND(offset);
	long stacked[3] = { (long)FIRST(size), (long)SECOND(size), last };
	register long *from __asm__("$8") = stacked;

	__asm__ volatile(
		"addiu $29, -32\n\t"
		"lw $9, 0($8)\n\t"
		"lw $10, 4($8)\n\t"
		"lw $11, 8($8)\n\t"
		"sw $9, 16($29)\n\t"
		"sw $10, 20($29)\n\t"
		"sw $11, 24($29)\n\t"
		"syscall\n\t"
		"addiu $29, 32\n\t"
		"negu $8, $2\n\t"
		"movn $2, $8, $7"
		: "+r"(n), "+r"(r1), "+r"(r2), "+r"(r3), "+r"(r4), "+r"(from)
		: : "$1", "$3", "$9", "$10", "$11", "$12", "$13", "$14", "$15",
		"$24", "$25", "hi", "lo", "memory");
	return n;
}

static inline long sys_fadvise(int fd, __INT64_TYPE__ offset,
	__INT64_TYPE__ size, int advice)
{
	return syscall_range(SYS_fadvise64, fd, offset, size, advice);
}

static inline long sys_sync_file_range(int fd, __INT64_TYPE__ offset,
	__INT64_TYPE__ size, unsigned flags)
{
	return syscall_range(SYS_sync_file_range, fd, offset, size, flags);
}

#endif

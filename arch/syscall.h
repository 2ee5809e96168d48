/*
 * syscall.h - system calls with 0 to 6 arguments, from the facts in trap.h.
 *
 *	long r = syscall3(SYS_read, fd, buf, n);
 *
 * The result is the kernel's own word: a value, or a negated errno in the
 * range -4095 to -1. Arguments may be integers or pointers: the macros at the
 * end cast them.
 *
 * The result is in the register of the number or in that of the first argument:
 * TRAP_RESULT is n or r1. Argument registers are in-out operands, since some
 * kernels change them. TRAP_LOST_n names the registers that the kernel also
 * changes if only n arguments are passed. The "memory" clobber is always needed:
 * the kernel reads and writes through the pointers that it is given.
 */
#ifndef SYSCALL_H
#define SYSCALL_H

#include <bits/syscall.h>
#include "trap.h"

#ifndef TRAP_TARGET	/* a declaration and an operand that TRAP needs (i386) */
#define TRAP_TARGET
#define TRAP_WITH
#endif

#ifndef TRAP_WORD	/* an integer that fills a register, if long does not */
#define TRAP_WORD long
#endif

#ifndef TRAP_LOST_0
#define TRAP_LOST_0
#define TRAP_LOST_1
#define TRAP_LOST_2
#define TRAP_LOST_3
#define TRAP_LOST_4
#define TRAP_LOST_5
#endif
#define TRAP_LOST_6

static inline long __syscall0(long number)
{
	TRAP_TARGET
	register TRAP_WORD n __asm__(TRAP_NUMBER) = number;
	register TRAP_WORD r1 __asm__(TRAP_1);
	__asm__ volatile(TRAP
		: "+r"(n), "=r"(r1)
		: TRAP_WITH : TRAP_CLOBBERS TRAP_LOST_0);
	return TRAP_RESULT;
}

static inline long __syscall1(long number, unsigned long a)
{
	TRAP_TARGET
	register TRAP_WORD n __asm__(TRAP_NUMBER) = number;
	register TRAP_WORD r1 __asm__(TRAP_1) = a;
	__asm__ volatile(TRAP
		: "+r"(n), "+r"(r1)
		: TRAP_WITH : TRAP_CLOBBERS TRAP_LOST_1);
	return TRAP_RESULT;
}

static inline long __syscall2(long number, unsigned long a, unsigned long b)
{
	TRAP_TARGET
	register TRAP_WORD n __asm__(TRAP_NUMBER) = number;
	register TRAP_WORD r1 __asm__(TRAP_1) = a;
	register TRAP_WORD r2 __asm__(TRAP_2) = b;
	__asm__ volatile(TRAP
		: "+r"(n), "+r"(r1), "+r"(r2)
		: TRAP_WITH : TRAP_CLOBBERS TRAP_LOST_2);
	return TRAP_RESULT;
}

static inline long __syscall3(long number, unsigned long a, unsigned long b,
	unsigned long c)
{
	TRAP_TARGET
	register TRAP_WORD n __asm__(TRAP_NUMBER) = number;
	register TRAP_WORD r1 __asm__(TRAP_1) = a;
	register TRAP_WORD r2 __asm__(TRAP_2) = b;
	register TRAP_WORD r3 __asm__(TRAP_3) = c;
	__asm__ volatile(TRAP
		: "+r"(n), "+r"(r1), "+r"(r2), "+r"(r3)
		: TRAP_WITH : TRAP_CLOBBERS TRAP_LOST_3);
	return TRAP_RESULT;
}

static inline long __syscall4(long number, unsigned long a, unsigned long b,
	unsigned long c, unsigned long d)
{
	TRAP_TARGET
	register TRAP_WORD n __asm__(TRAP_NUMBER) = number;
	register TRAP_WORD r1 __asm__(TRAP_1) = a;
	register TRAP_WORD r2 __asm__(TRAP_2) = b;
	register TRAP_WORD r3 __asm__(TRAP_3) = c;
	register TRAP_WORD r4 __asm__(TRAP_4) = d;
	__asm__ volatile(TRAP
		: "+r"(n), "+r"(r1), "+r"(r2), "+r"(r3), "+r"(r4)
		: TRAP_WITH : TRAP_CLOBBERS TRAP_LOST_4);
	return TRAP_RESULT;
}

#ifdef TRAP_5	/* else trap.h has a __syscall5 of its own */
static inline long __syscall5(long number, unsigned long a, unsigned long b,
	unsigned long c, unsigned long d, unsigned long e)
{
	TRAP_TARGET
	register TRAP_WORD n __asm__(TRAP_NUMBER) = number;
	register TRAP_WORD r1 __asm__(TRAP_1) = a;
	register TRAP_WORD r2 __asm__(TRAP_2) = b;
	register TRAP_WORD r3 __asm__(TRAP_3) = c;
	register TRAP_WORD r4 __asm__(TRAP_4) = d;
	register TRAP_WORD r5 __asm__(TRAP_5) = e;
	__asm__ volatile(TRAP
		: "+r"(n), "+r"(r1), "+r"(r2), "+r"(r3), "+r"(r4), "+r"(r5)
		: TRAP_WITH : TRAP_CLOBBERS TRAP_LOST_5);
	return TRAP_RESULT;
}
#endif

#ifdef TRAP_6	/* else trap.h has a __syscall6 of its own */
static inline long __syscall6(long number, unsigned long a, unsigned long b,
	unsigned long c, unsigned long d, unsigned long e, unsigned long f)
{
	TRAP_TARGET
	register TRAP_WORD n __asm__(TRAP_NUMBER) = number;
	register TRAP_WORD r1 __asm__(TRAP_1) = a;
	register TRAP_WORD r2 __asm__(TRAP_2) = b;
	register TRAP_WORD r3 __asm__(TRAP_3) = c;
	register TRAP_WORD r4 __asm__(TRAP_4) = d;
	register TRAP_WORD r5 __asm__(TRAP_5) = e;
	register TRAP_WORD r6 __asm__(TRAP_6) = f;
	__asm__ volatile(TRAP
		: "+r"(n), "+r"(r1), "+r"(r2), "+r"(r3), "+r"(r4), "+r"(r5),
		  "+r"(r6)
		: TRAP_WITH : TRAP_CLOBBERS TRAP_LOST_6);
	return TRAP_RESULT;
}
#endif

#define __ARG(x) ((unsigned long)(x))
#define syscall0(n) __syscall0(n)
#define syscall1(n, a) __syscall1(n, __ARG(a))
#define syscall2(n, a, b) __syscall2(n, __ARG(a), __ARG(b))
#define syscall3(n, a, b, c) __syscall3(n, __ARG(a), __ARG(b), __ARG(c))
#define syscall4(n, a, b, c, d) \
	__syscall4(n, __ARG(a), __ARG(b), __ARG(c), __ARG(d))
#define syscall5(n, a, b, c, d, e) \
	__syscall5(n, __ARG(a), __ARG(b), __ARG(c), __ARG(d), __ARG(e))
#define syscall6(n, a, b, c, d, e, f) \
	__syscall6(n, __ARG(a), __ARG(b), __ARG(c), __ARG(d), __ARG(e), __ARG(f))

#endif

/*
 * trap.h - sc: the number in r0, up to six arguments in r3 to r8, the result
 * in r3. If CR0.SO is set afterwards, the result is a positive errno, which is
 * negated here. 32-bit code passes a 64-bit argument in r3, r5 or r7 and the
 * register after it.
 *
 * The kernel may change r0, r3 to r12, CR0, CTR and XER. Unlike a function it
 * restores LR (Documentation/arch/powerpc/syscall64-abi.rst).
 */
#define TRAP "sc\n\tbns 1f\n\tneg 3, 3\n1:"
#define TRAP_NUMBER "r0"
#define TRAP_1 "r3"
#define TRAP_2 "r4"
#define TRAP_3 "r5"
#define TRAP_4 "r6"
#define TRAP_5 "r7"
#define TRAP_6 "r8"
#define TRAP_RESULT r1	/* syscall.h's variable in TRAP_1 */
#define TRAP_CLOBBERS "memory", "cr0", "ctr", "xer", "r9", "r10", "r11", "r12"
#define TRAP_LOST_5 , "r8"
#define TRAP_LOST_4 , "r7" TRAP_LOST_5
#define TRAP_LOST_3 , "r6" TRAP_LOST_4
#define TRAP_LOST_2 , "r5" TRAP_LOST_3
#define TRAP_LOST_1 , "r4" TRAP_LOST_2
#define TRAP_LOST_0 TRAP_LOST_1

#ifndef __powerpc64__
#define TRAP_PAIR_EVEN
#endif

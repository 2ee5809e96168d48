/*
 * trap.h - sc: the number in r0, up to six arguments in r3 to r8, the result
 * in r3. An error is told by CR0.SO, and is positive: here it is negated.
 * What a function may change in r0 to r12, CR0, CTR and XER is lost; LR, which
 * a function may change too, is not.
 *
 * On 32 bits a 64-bit argument takes r3, r5 or r7 and the register after it.
 */
#define TRAP "sc\n\tbns 1f\n\tneg 3, 3\n1:"
#define TRAP_NUMBER "r0"
#define TRAP_1 "r3"
#define TRAP_2 "r4"
#define TRAP_3 "r5"
#define TRAP_4 "r6"
#define TRAP_5 "r7"
#define TRAP_6 "r8"
#define TRAP_RESULT r1
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

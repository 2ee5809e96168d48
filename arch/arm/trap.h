/*
 * trap.h - svc #0: the number in r7, up to six arguments in r0 to r5, the
 * result in r0; nothing else changes. A 64-bit argument starts at an even
 * register.
 *
 * In Thumb code r7 is the frame pointer, which an asm may not name: so the
 * number comes in r12, and r7 waits in lr, which a function that calls any
 * other keeps anyway.
 */
#define TRAP "mov lr, r7\n\tmov r7, r12\n\tsvc #0\n\tmov r7, lr"
#define TRAP_NUMBER "r12"
#define TRAP_1 "r0"
#define TRAP_2 "r1"
#define TRAP_3 "r2"
#define TRAP_4 "r3"
#define TRAP_5 "r4"
#define TRAP_6 "r5"
#define TRAP_RESULT r1
#define TRAP_CLOBBERS "memory", "cc", "lr"
#define TRAP_PAIR_EVEN

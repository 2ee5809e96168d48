/*
 * trap.h - svc #0: the number in r7, up to six arguments in r0 to r5, the
 * result in r0. The kernel restores every other register
 * (arch/arm/kernel/entry-common.S). A 64-bit argument starts at an even
 * register.
 *
 * r7 is the frame pointer of Thumb code, and an asm may not name that. So the
 * number is passed in r12, and the asm saves r7 in lr while the call runs.
 */
#define TRAP "mov lr, r7\n\tmov r7, r12\n\tsvc #0\n\tmov r7, lr"
#define TRAP_NUMBER "r12"
#define TRAP_1 "r0"
#define TRAP_2 "r1"
#define TRAP_3 "r2"
#define TRAP_4 "r3"
#define TRAP_5 "r4"
#define TRAP_6 "r5"
#define TRAP_RESULT r1	/* syscall.h's variable in TRAP_1 */
#define TRAP_CLOBBERS "memory", "cc", "lr"
#define TRAP_PAIR_EVEN

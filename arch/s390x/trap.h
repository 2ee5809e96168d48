/*
 * trap.h - svc 0: the number in r1, up to six arguments in r2 to r7, the result
 * in r2. The kernel restores every other register (arch/s390/kernel/entry.S).
 */
#define TRAP "svc 0"
#define TRAP_NUMBER "r1"
#define TRAP_1 "r2"
#define TRAP_2 "r3"
#define TRAP_3 "r4"
#define TRAP_4 "r5"
#define TRAP_5 "r6"
#define TRAP_6 "r7"
#define TRAP_RESULT r1	/* syscall.h's variable in TRAP_1 */
#define TRAP_CLOBBERS "memory"

/*
 * trap.h - svc #0: the number in x8, up to six arguments in x0 to x5, the
 * result in x0. The kernel restores every other register
 * (arch/arm64/kernel/entry.S).
 */
#define TRAP "svc #0"
#define TRAP_NUMBER "x8"
#define TRAP_1 "x0"
#define TRAP_2 "x1"
#define TRAP_3 "x2"
#define TRAP_4 "x3"
#define TRAP_5 "x4"
#define TRAP_6 "x5"
#define TRAP_RESULT r1	/* syscall.h's variable in TRAP_1 */
#define TRAP_CLOBBERS "memory", "cc"

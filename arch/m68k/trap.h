/*
 * trap.h - trap #0: the number in d0, five arguments in d1 to d5 and the sixth
 * in a0, the result in d0. The kernel restores every other register
 * (arch/m68k/kernel/entry.S).
 */
#define TRAP "trap #0"
#define TRAP_NUMBER "d0"
#define TRAP_1 "d1"
#define TRAP_2 "d2"
#define TRAP_3 "d3"
#define TRAP_4 "d4"
#define TRAP_5 "d5"
#define TRAP_6 "a0"
#define TRAP_RESULT n	/* syscall.h's variable in TRAP_NUMBER */
#define TRAP_CLOBBERS "memory", "cc"

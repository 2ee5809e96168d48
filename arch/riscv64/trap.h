/*
 * trap.h - ecall: the number in a7, up to six arguments in a0 to a5, the
 * result in a0. The kernel restores every other register but the vector ones
 * (arch/riscv/kernel/entry.S, Documentation/arch/riscv/vector.rst).
 */
#define TRAP "ecall"
#define TRAP_NUMBER "a7"
#define TRAP_1 "a0"
#define TRAP_2 "a1"
#define TRAP_3 "a2"
#define TRAP_4 "a3"
#define TRAP_5 "a4"
#define TRAP_6 "a5"
#define TRAP_RESULT r1	/* syscall.h's variable in TRAP_1 */
#define TRAP_CLOBBERS "memory"

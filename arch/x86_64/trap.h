/*
 * trap.h - the syscall instruction: a number and up to six arguments in, the
 * result in rax. It keeps the return address in rcx and the flags in r11.
 */
#define TRAP "syscall"
#define TRAP_NUMBER "rax"
#define TRAP_1 "rdi"
#define TRAP_2 "rsi"
#define TRAP_3 "rdx"
#define TRAP_4 "r10"
#define TRAP_5 "r8"
#define TRAP_6 "r9"
#define TRAP_RESULT n
#define TRAP_CLOBBERS "rcx", "r11", "memory"

/*
 * trap.h - syscall: the number in rax, up to six arguments in rdi, rsi, rdx,
 * r10, r8 and r9, the result in rax. The instruction saves rip in rcx and the
 * flags in r11; the kernel restores every other register (System V ABI, AMD64
 * supplement, A.2.1).
 */
#define TRAP "syscall"
#define TRAP_NUMBER "rax"
#define TRAP_1 "rdi"
#define TRAP_2 "rsi"
#define TRAP_3 "rdx"
#define TRAP_4 "r10"
#define TRAP_5 "r8"
#define TRAP_6 "r9"
#define TRAP_RESULT n	/* syscall.h's variable in TRAP_NUMBER */
#define TRAP_CLOBBERS "rcx", "r11", "memory"

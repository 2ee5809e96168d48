/*
 * trap.h - syscall 0: the number in a7, up to six arguments in a0 to a5, the
 * result in a0. The kernel changes t0 to t8 and no other register
 * (arch/loongarch/kernel/entry.S).
 */
#define TRAP "syscall 0"
#define TRAP_NUMBER "$a7"
#define TRAP_1 "$a0"
#define TRAP_2 "$a1"
#define TRAP_3 "$a2"
#define TRAP_4 "$a3"
#define TRAP_5 "$a4"
#define TRAP_6 "$a5"
#define TRAP_RESULT r1	/* syscall.h's variable in TRAP_1 */
#define TRAP_CLOBBERS "memory", "$t0", "$t1", "$t2", "$t3", "$t4", "$t5", \
	"$t6", "$t7", "$t8"

/*
 * trap.h - ta 0x6d: the number in g1, up to six arguments in o0 to o5, the
 * result in o0. If the carry flag is set afterwards, the result is a positive
 * errno, which is negated here: bcs,a runs its delay slot only if it branches.
 *
 * The kernel restores every other register (arch/sparc/kernel/etrap_64.S and
 * rtrap_64.S) except o1, where fork and the old pipe return a second result,
 * and g6, which is reserved for the system, so no compiler uses it.
 */
#define TRAP "ta 0x6d\n\tbcs,a %%xcc, 1f\n\tsub %%g0, %%o0, %%o0\n1:"
#define TRAP_NUMBER "g1"
#define TRAP_1 "o0"
#define TRAP_2 "o1"
#define TRAP_3 "o2"
#define TRAP_4 "o3"
#define TRAP_5 "o4"
#define TRAP_6 "o5"
#define TRAP_RESULT r1	/* syscall.h's variable in TRAP_1 */
#define TRAP_CLOBBERS "memory", "cc"
#define TRAP_LOST_0 , "o1"
#define TRAP_LOST_1 , "o1"
#define TRAP_LOST_2
#define TRAP_LOST_3
#define TRAP_LOST_4
#define TRAP_LOST_5

/*
 * trap.h - ta 0x6d: the number in g1, up to six arguments in o0 to o5, the
 * result in o0. An error is positive, and told by the carry flag: what is in the
 * branch's delay slot is done only if it branches. fork and the old pipe have a
 * second result in o1; g6 is the kernel's and used by no compiler.
 */
#define TRAP "ta 0x6d\n\tbcs,a %%xcc, 1f\n\tsub %%g0, %%o0, %%o0\n1:"
#define TRAP_NUMBER "g1"
#define TRAP_1 "o0"
#define TRAP_2 "o1"
#define TRAP_3 "o2"
#define TRAP_4 "o3"
#define TRAP_5 "o4"
#define TRAP_6 "o5"
#define TRAP_RESULT r1
#define TRAP_CLOBBERS "memory", "cc"
#define TRAP_LOST_0 , "o1"
#define TRAP_LOST_1 , "o1"
#define TRAP_LOST_2
#define TRAP_LOST_3
#define TRAP_LOST_4
#define TRAP_LOST_5
